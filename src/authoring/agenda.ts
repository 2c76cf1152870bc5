/** The review agenda: what is overdue, due, or due within some days. */
import { nameOf, type Entry } from '../model/entry.ts';
import { addDays, dueOn } from '../model/freshness.ts';
import type { Fact } from '../model/parts.ts';
import { fieldName, type Path } from '../model/problem.ts';
import { pathOf } from '../model/routes.ts';
import { titleOf } from '../model/titles.ts';

export const states = ['overdue', 'due', 'coming'] as const;

export interface Item {
  /** `kind/id` */
  entry: string;
  title: string;
  file: string;
  field: string;
  what: 'page' | 'fact';
  /** Identifies it within the entry, independent of field order: `page`, or the id of the fact. */
  part: string;
  /** Label of the fact; '' for a page. */
  label: string;
  /** Review date. */
  by: string;
  /** First day on which the check fails. */
  failsOn: string;
  state: (typeof states)[number];
  /** Path of the entry within the guide. */
  path: string;
}

/** The fact at a path. */
const factAt = (entry: Entry, path: Path) =>
  path
    .slice(0, -1)
    .reduce<unknown>((here, key) => (here as Record<string | number, unknown>)[key], entry.data) as Partial<Fact>;

/** The items sorted by date, without duplicates. */
export function agenda(entries: readonly Entry[], today: string, days: number): Item[] {
  const last = addDays(today, days);
  // A fact is due after its date, so the range includes one more day.
  const found = dueOn(entries, addDays(last, 1)).filter(({ by }) => by <= last);
  return found.map(({ entry, path, subject, by, failsOn }) => ({
    entry: nameOf(entry),
    title: titleOf(entry),
    file: entry.file,
    field: fieldName(path),
    what: subject,
    part: subject === 'fact' ? (factAt(entry, path).id ?? fieldName(path)) : subject,
    label: subject === 'fact' ? (factAt(entry, path).label ?? '') : '',
    by,
    failsOn,
    state: today >= failsOn ? 'overdue' : today >= by ? 'due' : 'coming',
    path: pathOf(entry),
  }));
}

/** What to do about an item: a sentence without its period. */
export const formatTask = ({ what, label, field }: Item) =>
  what === 'fact'
    ? `look up "${label}" again, then set asOf and recheckBy`
    : `compare the page with its sources, then set ${field}`;

/** The agenda as lines, and the number of items per state. */
export function agendaLines(items: readonly Item[]): string[] {
  const lines = items.map(
    (item) =>
      `${item.state.padEnd(8)} ${item.by}  ${item.entry}: ${formatTask(item)} (${item.file}; the check ${
        item.state === 'overdue' ? 'fails since' : 'will fail from'
      } ${item.failsOn})`,
  );
  const counts = states.map((state) => `${items.filter((item) => item.state === state).length} ${state}`);
  return [...lines, `${counts.join(', ')}.`];
}

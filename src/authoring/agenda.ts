/** What is to be looked at again, and when: overdue, due, and coming within some days. */
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
  /** Name of it within the entry that stays when fields move: `page`, or the id of the fact. */
  part: string;
  /** What the fact is; '' for a page. */
  label: string;
  /** Day by which it is to be looked at. */
  by: string;
  /** First day on which the check fails for it. */
  failsOn: string;
  state: (typeof states)[number];
  /** Address of the entry within the guide. */
  path: string;
}

/** The fact in which a path ends. */
const factAt = (entry: Entry, path: Path) =>
  path
    .slice(0, -1)
    .reduce<unknown>((here, key) => (here as Record<string | number, unknown>)[key], entry.data) as Partial<Fact>;

/** The items in order of their days, each once. */
export function agenda(entries: readonly Entry[], today: string, days: number): Item[] {
  const last = addDays(today, days);
  // A fact is due after its day, so the day after the last is asked for.
  const found = dueOn(entries, addDays(last, 1)).filter(({ by }) => by <= last);
  return found.map(({ entry, path, what, by, failsOn }) => ({
    entry: nameOf(entry),
    title: titleOf(entry),
    file: entry.file,
    field: fieldName(path),
    what,
    part: what === 'fact' ? (factAt(entry, path).id ?? fieldName(path)) : what,
    label: what === 'fact' ? (factAt(entry, path).label ?? '') : '',
    by,
    failsOn,
    state: today >= failsOn ? 'overdue' : today >= by ? 'due' : 'coming',
    path: pathOf(entry),
  }));
}

/** What is to be done about an item, in a sentence without its full stop. */
export const formatTask = ({ what, label, field }: Item) =>
  what === 'fact'
    ? `look up "${label}" again, then set asOf and recheckBy`
    : `compare the page with its sources, then set ${field}`;

/** The agenda as lines, and how many items there are of each state. */
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

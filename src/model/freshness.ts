/** What is due for review or overdue on a given day. */
import { site } from '../site.ts';
import type { Entry } from './entry.ts';
import type { Path } from './problem.ts';

export interface Due {
  entry: Entry;
  path: Path;
  /** The page as a whole, or one dated fact on it. */
  subject: 'page' | 'fact';
  /** Review date. */
  by: string;
  /** First day on which the check fails. */
  failsOn: string;
  state: 'due' | 'overdue';
}

/** Adds days to a day. */
export const addDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Adds months to a day, clamped to the last day of the month. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

function dueSources(entry: Entry, today: string): Due[] {
  if (!('sourcesChecked' in entry.data)) return [];
  const { warn, fail } = site.sourcesCheckedMonths;
  const by = addMonths(entry.data.sourcesChecked, warn);
  if (today < by) return [];
  const failsOn = addMonths(entry.data.sourcesChecked, fail);
  const state = today >= failsOn ? 'overdue' : 'due';
  return [{ entry, path: ['sourcesChecked'], subject: 'page', by, failsOn, state }];
}

const hasDeadline = (value: object): value is { recheckBy: string } =>
  'recheckBy' in value && typeof value.recheckBy === 'string';

function dueFacts(entry: Entry, today: string, value: unknown = entry.data, path: Path = []): Due[] {
  if (typeof value !== 'object' || value === null) return [];
  const here: Due[] =
    hasDeadline(value) && today > value.recheckBy
      ? [
          {
            entry,
            path: [...path, 'recheckBy'],
            subject: 'fact',
            by: value.recheckBy,
            failsOn: addDays(value.recheckBy, 1),
            state: 'overdue',
          },
        ]
      : [];
  return [
    ...here,
    ...Object.entries(value).flatMap(([key, item]) =>
      dueFacts(entry, today, item, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

/** Everything due or overdue on a day (YYYY-MM-DD), earliest first. */
export const dueOn = (entries: readonly Entry[], today: string): Due[] =>
  entries
    .flatMap((entry) => [...dueSources(entry, today), ...dueFacts(entry, today)])
    .toSorted((a, b) => a.by.localeCompare(b.by));

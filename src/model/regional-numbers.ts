/** Emergency numbers of inherited text: those of the guide's own region, instead of those of the reference guide's. */
import { calledNumbers } from './called-numbers.ts';
import { emergencyNumbers } from './emergency-numbers.ts';
import type { ParsedEntry } from './entry.ts';

/** Fields that are not text of the guide: care cards have a heading for each region; search terms are those of readers. */
const kept = new Set(['heading', 'searchTerms']);

/**
 * Replaces the numbers that a text tells readers to call.
 * @param from numbers of one region
 * @param to the number of the other
 */
export function replaceNumbers(text: string, from: readonly string[], to: string): string {
  return calledNumbers(text, from)
    .toReversed()
    .reduce(
      (replaced, { offset, text: written }) => replaced.slice(0, offset) + to + replaced.slice(offset + written.length),
      text,
    );
}

function mapStrings<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => mapStrings(item, change)) as T;
  // Days are objects without fields of their own.
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, kept.has(key) ? (item as unknown) : mapStrings(item, change)]),
  ) as T;
}

/**
 * Entries as readers of another region need them: with its ambulance number. Numbers of crisis lines are not replaced,
 * since another region has other services; the rule `emergency-numbers` reports them.
 * @param from ISO 3166 code of the region that the entries were written for
 * @param to that of the guide
 */
export function forRegion(entries: readonly ParsedEntry[], from: string, to: string): readonly ParsedEntry[] {
  const numbers = emergencyNumbers[from]?.emergency ?? [];
  const [own] = emergencyNumbers[to]?.emergency ?? [];
  if (own === undefined || numbers.includes(own)) return entries;
  const change = (text: string) => replaceNumbers(text, numbers, own);
  return entries.map((entry) =>
    entry.kind === 'sources'
      ? entry
      : {
          ...entry,
          raw: mapStrings(entry.raw, change),
          data: mapStrings(entry.data, change),
          body: change(entry.body),
        },
  );
}

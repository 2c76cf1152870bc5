/** Care cards shown before the results of a query that names a danger. */
import type { Query } from './read-query.ts';
import { stemOf, wordsOf } from './tokens.ts';
import type { Alert } from './types.ts';

/**
 * The alerts with a term whose words are all in the query. Spelling correction alone never triggers an alert: at least
 * one word of the term must be typed exactly.
 */
export function alertsFor(alerts: readonly Alert[], { typed, terms }: Query, language: string): Alert[] {
  const stems = (words: readonly string[]) => new Set(words.map((word) => stemOf(word, language)));
  const [asTyped, asRead] = [stems(typed), stems(terms.map(({ word }) => word))];
  return alerts.filter((alert) =>
    alert.terms.some((term) => {
      const own = [...stems(wordsOf(term))];
      return own.every((stem) => asTyped.has(stem) || asRead.has(stem)) && own.some((stem) => asTyped.has(stem));
    }),
  );
}

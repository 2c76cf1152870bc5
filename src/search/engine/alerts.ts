/** Questions that name a danger: the card that says where to get help comes before everything else. */
import type { Query } from './read-query.ts';
import { stemOf, wordsOf } from './tokens.ts';
import type { Alert } from './types.ts';

/**
 * The alerts one of whose terms stands in a question with all its words. Nothing is ever corrected to an emergency:
 * at least one word of the term was typed as it stands.
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

/** Queries that name a danger: the card that says where to get help comes before everything else. */
import type { Alert } from './names.ts';
import { sameWord, wordsOf } from './tokens.ts';

/** The alerts one of whose terms stands in a question with all its words. */
export function alertsFor(alerts: readonly Alert[], asked: readonly string[]): Alert[] {
  const has = (word: string) => asked.some((other) => sameWord(word, other));
  return alerts.filter(({ terms }) => terms.some((term) => wordsOf(term).every(has)));
}

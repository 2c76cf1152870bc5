/** Selects the query words to report as missing. */
import { documentsWith, evidenceFor, isAnswered, tellingTerms } from './confidence.ts';
import type { Postings } from './postings.ts';
import type { Ranked } from './rank.ts';
import type { Term } from './read-query.ts';
import { denial } from './tokens.ts';

export interface Missing {
  words: readonly string[];
  /** No document contains the words; else some do, and none is about them. */
  isAbsent: boolean;
}

const wordsOf = (terms: readonly Term[]) => terms.map(({ word }) => word);
const nothing: Missing = { words: [], isAbsent: false };

/**
 * The words that the guide does not have, or if it has all of them those that the best result lacks; none where the
 * results answer the query.
 * @param rarity weight of a word by its rarity
 * @param asWritten exact search: every unmatched word is reported
 */
export function missingWords(
  ranked: readonly Ranked[],
  terms: readonly Term[],
  postings: Postings,
  { rarity, asWritten }: { rarity: (stem: string) => number; asWritten: boolean },
): Missing {
  const [best] = ranked;
  if (!best) return { words: wordsOf(terms.filter(({ stem }) => stem !== denial)), isAbsent: true };
  const telling = tellingTerms(terms, rarity);
  const absent = wordsOf(telling.filter((term) => documentsWith(term, postings).size === 0));
  if (!asWritten && isAnswered(evidenceFor(ranked, terms, postings, rarity))) return nothing;
  if (asWritten || absent.length > 0) return { words: absent, isAbsent: true };
  const lacking = telling.filter((term) => !documentsWith(term, postings).has(best.document));
  return { words: wordsOf([lacking, telling, terms].find((some) => some.length > 0) ?? []), isAbsent: false };
}

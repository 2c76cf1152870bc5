/** Selects the query words to report as missing when no document matches well. */
import type { Postings } from './postings.ts';
import type { Ranked } from './rank.ts';
import type { Term } from './read-query.ts';
import { denial, stemOf, wordsOf } from './tokens.ts';
import { weights } from './weights.ts';

/** More common words, in questions or in English, are ignored. */
const telling = 0.65;
/** A word in at most this share of documents, and in no title, counts as merely mentioned. */
const mentions = 0.01;
/** Number of top results that may contain the words together. */
const shown = 3;

/**
 * Query words that the guide does not cover: in no document, not in the best one, or merely mentioned.
 * A word in the title of a page is covered, whichever page is best.
 * @param rarity weight of a word by its rarity
 * @param asWritten exact search: every unmatched word is reported
 */
export function missingWords(
  ranked: readonly Ranked[],
  terms: readonly Term[],
  { postings, titled, documents }: Postings,
  { rarity, language, asWritten }: { rarity: (stem: string) => number; language: string; asWritten: boolean },
): string[] {
  const [best] = ranked;
  const words = (some: readonly Term[]) => some.map(({ word }) => word);
  const asked = terms.filter(({ stem }) => stem !== denial);
  if (!best) return words(asked);
  const candidates = asked.filter(({ word, stem }) => rarity(stem) >= telling && /\p{L}{3}/u.test(word));
  if (asWritten) return words(candidates.filter(({ isKnown }) => !isKnown));
  const name = new Set(wordsOf(best.name).map((word) => stemOf(word, language)));
  const missing = candidates.filter(({ accepts }) => {
    const stems = [...accepts.keys()];
    if (stems.some((stem) => name.has(stem))) return false;
    const documentsWith = new Set(stems.flatMap((stem) => postings.get(stem)?.map(({ document }) => document) ?? []));
    const isTitled = stems.some((stem) => titled.has(stem));
    const isHere = ranked
      .slice(0, shown)
      .some(({ document, part = document }) => documentsWith.has(document) || documentsWith.has(part));
    return !isHere || (!isTitled && documentsWith.size <= mentions * documents.length);
  });
  if (best.score >= weights.enough + (weights.enoughForMore * missing.length) / candidates.length) return [];
  return words(missing.filter(({ accepts }) => ![...accepts.keys()].some((stem) => titled.has(stem))));
}

/** Which words of a question to say are missing, where no document answers it well. */
import type { Postings } from './postings.ts';
import type { Ranked } from './rank.ts';
import type { Term } from './read-query.ts';
import { denial, stemOf, wordsOf } from './tokens.ts';
import { weights } from './weights.ts';

/** Words that are more common, in questions or in English, say nothing of what is looked for. */
const telling = 0.65;
/** A word that so small a share of the documents has, and no title, is only mentioned there. */
const mentions = 0.01;
/** So many answers may have the words between them. */
const shown = 3;

/**
 * The words that the guide does not answer: no page has them, the best one does not, or one only mentions them.
 * A page with such a word in its title is there, whether or not it is the best.
 * @param rarity how much a word tells by how rare it is
 * @param asWritten the words are looked for as they stand: each that is not there is said
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
  const looked = asked.filter(({ word, stem }) => rarity(stem) >= telling && /\p{L}{3}/u.test(word));
  if (asWritten) return words(looked.filter(({ isKnown }) => !isKnown));
  const name = new Set(wordsOf(best.name).map((word) => stemOf(word, language)));
  const lacking = looked.filter(({ accepts }) => {
    const stems = [...accepts.keys()];
    if (stems.some((stem) => name.has(stem))) return false;
    const documentsWith = new Set(stems.flatMap((stem) => postings.get(stem)?.map(({ document }) => document) ?? []));
    const isTitled = stems.some((stem) => titled.has(stem));
    const isHere = ranked
      .slice(0, shown)
      .some(({ document, part = document }) => documentsWith.has(document) || documentsWith.has(part));
    return !isHere || (!isTitled && documentsWith.size <= mentions * documents.length);
  });
  if (best.score >= weights.enough + (weights.enoughForMore * lacking.length) / looked.length) return [];
  return words(lacking.filter(({ accepts }) => ![...accepts.keys()].some((stem) => titled.has(stem))));
}

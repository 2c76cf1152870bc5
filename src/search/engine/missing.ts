/** Which words of a question to say are missing, where no document answers it well. */
import type { Postings } from './postings.ts';
import type { Ranked } from './rank.ts';
import type { Term } from './read-query.ts';
import { denial } from './tokens.ts';
import { weights } from './weights.ts';

/** Words that are more common in questions say nothing of what is looked for. */
const telling = 0.65;
/** So many answers may have a word between them. */
const looked = 3;

/**
 * @param rarity how much a word tells by how rare it is in questions
 * @param asWritten the words are looked for as they stand: each that is not there is said
 */
export function missingWords(
  ranked: readonly Ranked[],
  terms: readonly Term[],
  { postings }: Postings,
  rarity: (stem: string) => number,
  asWritten: boolean,
): string[] {
  const asked = terms.filter(({ stem }) => stem !== denial);
  const isIn = ({ accepts }: Term, { document, part }: Ranked) =>
    [...accepts.keys()].some((stem) =>
      postings.get(stem)?.some((posting) => posting.document === document || posting.document === part),
    );
  const said = (some: readonly Term[]) =>
    some.filter(({ word, stem }) => rarity(stem) >= telling && /\p{L}{3}/u.test(word)).map(({ word }) => word);
  const [best] = ranked;
  if (!best) return asked.map(({ word }) => word);
  const unknown = said(asked.filter(({ isKnown }) => !isKnown));
  // However well the rest is answered: most of what the question is about is not here.
  if (asWritten || 2 * unknown.length > said(asked).length) return unknown;
  if (best.score >= weights.enough) return [];
  if (unknown.length > 0) return unknown;
  return said(asked.filter((term) => !ranked.slice(0, looked).some((one) => isIn(term, one))));
}

/** Estimates whether the best results answer a query: a logistic regression, fitted on questions with and without answers. */
import type { Postings } from './postings.ts';
import type { Ranked } from './rank.ts';
import type { Term } from './read-query.ts';
import { denial } from './tokens.ts';
import { doubt, weights } from './weights.ts';

export type Evidence = Omit<typeof doubt, 'base'>;

/** The query terms that tell something of its topic. */
export const tellingTerms = (terms: readonly Term[], rarity: (stem: string) => number) =>
  terms.filter(({ word, stem }) => stem !== denial && rarity(stem) > weights.generic && /\p{L}{2}/u.test(word));

/** The documents that contain a term or an accepted form of it. */
export const documentsWith = ({ accepts }: Term, { postings }: Postings): ReadonlySet<number> =>
  new Set([...accepts.keys()].flatMap((stem) => postings.get(stem)?.map(({ document }) => document) ?? []));

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** @param rarity weight of a word by its rarity in questions */
export function evidenceFor(
  ranked: readonly Ranked[],
  terms: readonly Term[],
  postings: Postings,
  rarity: (stem: string) => number,
): Evidence {
  const telling = tellingTerms(terms, rarity);
  const [best, , third] = ranked;
  const name = new Set(best?.name?.stems);
  const all = Math.log(1 + postings.documents.length);
  const worths = telling.map((term) => {
    const found = documentsWith(term, postings);
    const worth = rarity(term.stem) * (1 - Math.log(1 + found.size) / all);
    return { worth, isHere: best !== undefined && found.has(best.document) };
  });
  const ofName = (stems: Iterable<string>) => sum([...stems].map(rarity));
  return {
    score: best?.score ?? 0,
    // A topic of the guide has several pages.
    support: third?.score ?? 0,
    exact: sum(telling.filter(({ stem }) => name.has(stem)).map(({ stem }) => rarity(stem))),
    used: ofName([...name].filter((stem) => terms.some(({ accepts }) => accepts.has(stem)))) / (ofName(name) || 1),
    absent:
      sum(worths.filter(({ isHere }) => !isHere).map(({ worth }) => worth)) /
      (sum(worths.map(({ worth }) => worth)) || 1),
  };
}

/** Whether the best results are likely to answer the query. */
export const isAnswered = (evidence: Evidence): boolean =>
  Object.entries(evidence).reduce((odds, [key, value]) => odds + doubt[key as keyof Evidence] * value, doubt.base) < 0;

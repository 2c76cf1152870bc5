/** All tuning parameters. `npm run search -- --fit` optimizes them on the training part of the queries. */
export const weights = {
  /** BM25: term saturation (k1) and length normalization (b). */
  saturation: 2.2,
  lengthNorm: 0.35,
  /** Weight of the best name relative to BM25. */
  nameShare: 0.58,
  /** Factor of titles over other names. */
  titleBonus: 1.6,
  /** Factor of another name that is the whole query. */
  nameBonus: 1.4,
  /** Factors of synonyms and of incomplete words. */
  inexact: 0.75,
  /** Factor of words that are in no title. */
  untitled: 0.35,
  /** Factor of subdocuments, lists and handouts. */
  part: 0.5,
  /** Rarity of a number and of a negation; words that are not rarer tell nothing of the topic. */
  generic: 0.4,
};

/** Log-odds that a query is not answered: a base, and the factors of its evidence (`confidence.ts`). */
export const doubt = { base: 6.01, score: -6.3, support: -10.95, exact: -1.48, used: -3.51, absent: 1.66 };

export type Weights = typeof weights;

/** All tuning parameters. `npm run search -- --fit` optimizes them on the training part of the queries. */
export const weights = {
  /** BM25: term saturation (k1) and length normalization (b). */
  saturation: 3.4,
  lengthNorm: 0.8,
  /** Weight of the best name relative to BM25. */
  nameShare: 0.8,
  /** Exponent of query coverage: a name with half of the query gets less than half of the score. */
  coverPower: 0.8,
  /** Factor of titles over other names. */
  titleBonus: 1.6,
  /** Factors of synonyms and of incomplete words. */
  inexact: 0.7,
  /** Factor of words that are in no title. */
  untitled: 0.5,
  /** Factor of subdocuments. */
  part: 0.6,
  /** Minimum score of a document that answers a query; higher if it lacks words of it. */
  enough: 0.2,
  enoughForMore: 0.3,
};

export type Weights = typeof weights;

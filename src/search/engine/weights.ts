/** Every number that can be tuned. `npm run search -- --fit` searches them on the training part of the queries. */
export const weights = {
  /** How soon more of the same word counts no more, and how much long documents lose (BM25). */
  saturation: 3.4,
  lengthNorm: 0.8,
  /** What the best name counts against the words of the whole document. */
  nameShare: 0.8,
  /** A name that has half of the question is worth less than half. */
  coverPower: 0.8,
  /** What a title counts more than another name. */
  titleBonus: 1.6,
  /** What a word that means the same counts, and one that is still being typed. */
  inexact: 0.7,
  /** What a word counts that stands in no title: it is seldom what a question is about. */
  untitled: 0.5,
  /** What a part of a page counts against a page. */
  part: 0.6,
  /** From this score on, a document is taken to answer the question; it must reach more, the more words it lacks. */
  enough: 0.2,
  enoughForMore: 0.3,
};

export type Weights = typeof weights;

/** Every number that can be tuned. `npm run search -- --fit` searches them on the training part of the queries. */
export const weights = {
  /** How much a word counts in a name, and in a heading or the summary, against one in the text (BM25F). */
  nameBoost: 1,
  headingBoost: 4.5,
  /** How soon more of the same word counts no more, and how much long documents lose (BM25F). */
  saturation: 3.4,
  lengthNorm: 0.8,
  /** What the best name counts against the words of the whole document. */
  nameShare: 0.8,
  /** A name that has half of the question is worth less than half. */
  coverPower: 0.8,
  /** How much it counts that the question has the whole of a name. */
  usedShare: 0.95,
  /** What a title counts more than another name. */
  titleBonus: 1.6,
  /** What a word that means the same counts, and one that is still being typed. */
  synonym: 0.7,
  prefix: 0.75,
  /** How much it counts that a word is rare in questions. */
  rarePower: 1,
  /** What a word counts that stands in no title, and in no name: it is seldom what a question is about. */
  untitled: 0.5,
  unnamed: 0.2,
  /** What a part of a page counts against a page. */
  part: 0.6,
  /** From this score on, a document is taken to answer the question; it must reach more, the more words it lacks. */
  enough: 0.25,
  enoughForMore: 0.4,
};

export type Weights = typeof weights;

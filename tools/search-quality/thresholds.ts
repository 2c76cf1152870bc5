/** Relevance thresholds as fractions; the test part is used once per release and has none. */
export const thresholds = {
  /** On the training and validation parts. */
  first: 0.88,
  amongThree: 0.95,
  /** Answerable questions told that something is missing, and unanswerable ones not. */
  falselyMissing: 0.07,
  notSaid: 0.17,
  /** Our own paraphrases, among the first three. */
  own: 0.95,
  /** Misspelled names found among the first three results. */
  oneEdit: 0.95,
  twoEdits: 0.88,
  joined: 0.92,
} as const;

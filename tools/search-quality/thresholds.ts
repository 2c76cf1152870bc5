/** Relevance thresholds as fractions; the test part is used once per release and has none. */
export const thresholds = {
  /** On the training and validation parts. */
  first: 0.78,
  amongThree: 0.9,
  /** Misspelled names found among the first three results. */
  oneEdit: 0.95,
  twoEdits: 0.88,
  joined: 0.92,
} as const;

/** What the search must reach on every change, as shares of one; the test part is asked once a release and has none here. */
export const thresholds = {
  /** On the training and validation parts. */
  first: 0.78,
  amongThree: 0.9,
  /** Of misspelled names, among the first three. */
  oneEdit: 0.95,
  twoEdits: 0.88,
  joined: 0.92,
} as const;

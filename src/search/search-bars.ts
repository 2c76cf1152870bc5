/** What the search must reach: shares of one, numbers, and bytes as a host with brotli sends them. */
export const searchBars = {
  first: 0.9,
  amongThree: 0.98,
  empty: 0,
  absentAnswered: 0,
  everydayMended: 0.005,
  oneEdit: 0.9,
  twoEdits: 0.75,
  firstAnswer: 12_000,
  fullText: 110_000,
} as const;

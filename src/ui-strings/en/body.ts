/** Strings for rendered Markdown. */
export const bodyStrings = {
  /** Label of a scrollable table. @param columns column names */
  table: (columns: readonly string[]) => `Table: ${columns.join(', ')}`,
  tableWithoutNames: 'Table',
  code: 'Code',
  task: { open: 'To do', done: 'Done' },
  footnotes: 'Footnotes',
  footnote: (n: string) => `Footnote ${n}`,
  /** Footnote reference with a word: a bare number would join a number before it. */
  footnoteReference: (n: string) => `[note ${n}]`,
  /** Before the footnote text. */
  footnoteLabel: (n: string) => `Note ${n}: `,
  /** Back reference of a footnote: `2`, or `2-3` for its third reference. */
  backTo: (n: string) => `Back to where footnote ${n} stands in the text`,
} as const;

/** The words of what Markdown makes in the text of an entry. */
export const bodyWords = {
  /** A table that is scrolled sideways. @param columns the names of its columns */
  table: (columns: readonly string[]) => `Table: ${columns.join(', ')}`,
  tableWithoutNames: 'Table',
  code: 'Code',
  task: { open: 'To do', done: 'Done' },
  footnotes: 'Footnotes',
  footnote: (n: string) => `Footnote ${n}`,
  /** The mark of a footnote in the text, with a word: a bare number would join the number before it. */
  call: (n: string) => `[note ${n}]`,
  /** Before the footnote itself. */
  note: (n: string) => `Note ${n}: `,
  /** A way back to where a footnote is called up: `2`, or `2-3` for its third call. */
  backTo: (n: string) => `Back to where footnote ${n} stands in the text`,
} as const;

/** Strings of the safety summary of techniques and tools. */
export const safetySummaryStrings = {
  title: 'Is it safe for me?',
  more: (count: number) => (count === 1 ? 'and one more reason' : `and ${count} more reasons`),
  all: (count: number) => `All ${count} reasons, with what each means here`,
};

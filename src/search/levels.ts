/** What kind of answer a page is: what is written about a thing, a list of that, the meaning of a word. */
export const levels = ['entry', 'topic', 'word'] as const;

export type Level = (typeof levels)[number];

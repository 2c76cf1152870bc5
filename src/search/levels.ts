/** What kind of answer a page is: written about a thing, a part of the body, a list of what is written, the meaning of a word. */
export const levels = ['entry', 'place', 'topic', 'word'] as const;

export type Level = (typeof levels)[number];

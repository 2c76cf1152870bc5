/** What kind of answer a page is: written about a thing, a field of work or many things; a part of the body, a list of what is written, the meaning of a word. */
export const levels = ['entry', 'field', 'overview', 'place', 'topic', 'word'] as const;

export type Level = (typeof levels)[number];

/** Whether somebody wrote a page of text, and names for it. */
export const isWritten = (level: Level) => level === 'entry' || level === 'field' || level === 'overview';

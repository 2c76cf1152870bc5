/** What kind of answer a page is: written about a thing, a field of work or many things; a part of the body, a list, the meaning of a word, a sheet to print. */
const pageTypes = ['entry', 'field', 'overview', 'place', 'topic', 'list', 'word', 'handout'] as const;

export type PageType = (typeof pageTypes)[number];

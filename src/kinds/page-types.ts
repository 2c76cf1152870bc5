/** Page types in search results: about one thing, a specialty, many things, a body area, a topic; a list, a glossary term, a handout. */
const pageTypes = ['entry', 'field', 'overview', 'place', 'topic', 'list', 'word', 'handout'] as const;

export type PageType = (typeof pageTypes)[number];

/** The words of the search: what the browser loads with it. */
export const searchWords = {
  title: 'Search',
  aToZ: 'A to Z',
  label: 'Search the guide',
  placeholder: 'Try “stiff neck” or “foam roller”',
  button: 'Search',
  noScript: 'Search needs JavaScript, which is off here. Every page is listed below.',
  suggestions: 'Search suggestions',
  empty: 'Type what you are looking for, or choose a page below.',
  results: (n: number, query: string) => `${n} ${n === 1 ? 'result' : 'results'} for “${query}”`,
  none: (query: string) => `Nothing in this guide mentions “${query}”.`,
  missing: (missing: string) => `Nothing here mentions ${missing}.`,
  showing: 'Showing results for',
  insteadFor: 'Search instead for',
  anyValue: 'Any',
  filterNames: { kind: 'Kind', 'body part': 'Body part', 'used for': 'Used for', 'done by': 'Done by', age: 'Age' },
  failed: 'Search could not be loaded. The list of all pages is here:',
  help: 'You can look through the list of all pages, choose a part of the body, or ask a physical therapist:',
  all: 'See all results',
  filters: 'Narrow these results',
  inSection: 'In',
  more: 'Show more results',
} as const;

/** What each kind of page is called beside a result. */
export const kindWords = {
  techniques: 'Technique',
  specialties: 'Specialty',
  tools: 'Home tool',
  faq: 'Question',
  pages: 'Guide page',
  topics: 'Topic',
  glossary: 'Word',
  sources: 'Source',
  cautions: 'Caution',
  care: 'Care card',
  people: 'People',
} as const;

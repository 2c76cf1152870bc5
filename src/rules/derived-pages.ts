/** Addresses of the pages that the guide makes besides those of entries. */
export const derivedPages = [
  '',
  'techniques/',
  'specialties/',
  'tools/',
  'faq/',
  'body/',
  'conditions/',
  'goals/',
  'browse/',
  'compare/',
  'a-to-z/',
  'search/',
  'glossary/',
  'sources/',
  'offline/',
] as const;

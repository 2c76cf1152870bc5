import { exceptions } from '../example-parts.ts';
import { defineKind } from '../kind.ts';
import { Term } from './schema.ts';

export const term = defineKind({
  schema: Term,
  store: 'file',
  path: (id) => `glossary/#${id}`,
  anchorOnPages: (id) => `word-${id}`,
  min: 0,
  one: 'term',
  many: 'terms',
  lists: [
    { name: 'glossary', template: 'term/List.astro', jsonLd: { type: 'DefinedTermSet', items: 'hasDefinedTerm' } },
  ],
  subject: ({ term, means }) => ({ '@type': 'DefinedTerm', name: term, description: means }),
  example: {
    term: 'fascia',
    plain: 'wrapping around muscles',
    means: 'The thin, tough layer that wraps your muscles.',
    say: 'FASH-uh',
    variants: ['fasciae'],
    searchTerms: ['muscle covering'],
    formerly: ['/glossary/#fascias'],
    exceptions,
  },
});

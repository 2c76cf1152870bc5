import { exceptions } from '../example-parts.ts';
import { defineKind } from '../kind.ts';
import { Source, sourceTypes } from './schema.ts';

export const source = defineKind({
  schema: Source,
  store: 'file',
  path: (id) => `sources/#${id}`,
  anchorOnPages: (id) => `source-${id}`,
  min: 1,
  one: 'source',
  many: 'sources',
  lists: [{ name: 'sources', template: 'source/List.astro', anchors: sourceTypes }],
  example: {
    title: 'A study of kneading',
    authors: ['Smith A', 'Jones B'],
    year: 2020,
    publisher: 'Journal of Studies',
    type: 'trial',
    url: 'https://doi.org/10.1234/abc',
    doi: '10.1234/abc',
    pmid: '12345678',
    read: 'abstract',
    checked: '2026-01-15',
    plain: 'A study of 20 people. They had less pain for a day.',
    supersededBy: 'smith2026',
    formerly: ['/sources/#smith-2020'],
    exceptions,
  },
});

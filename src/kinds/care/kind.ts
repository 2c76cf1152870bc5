import { exceptions } from '../example-parts.ts';
import { defineKind } from '../kind.ts';
import { Care } from './schema.ts';

export const careCard = defineKind({
  schema: Care,
  store: 'file',
  path: (id) => `safety/#care-${id}`,
  min: 1,
  one: 'care card',
  many: 'care cards',
  example: {
    level: 'emergency',
    heading: { US: 'Call 911 if you have:' },
    items: ['pain in your chest'],
    searchTerms: ['chest pain'],
    sources: ['smith2020'],
    formerly: ['/safety/#care-now'],
    exceptions,
  },
});

import { exceptions } from '../example-parts.ts';
import { defineKind } from '../kind.ts';
import { Person } from './schema.ts';

export const person = defineKind({
  schema: Person,
  store: 'file',
  path: (id) => `about/#${id}`,
  min: 0,
  one: 'person',
  many: 'people',
  example: {
    kind: 'person',
    name: 'Full Name',
    credentials: 'DPT',
    licence: 'PT 12345, a state board',
    url: 'https://example.org/license/12345',
    agreedOn: '2026-02-01',
    interests: 'None declared.',
    formerly: ['/about/#full-name'],
    exceptions,
  },
});

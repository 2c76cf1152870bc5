import { written, claims, cautions, care } from '../example-parts.ts';
import { defineKind } from '../kind.ts';
import { Specialty } from './schema.ts';

export const specialty = defineKind({
  schema: Specialty,
  store: 'folder',
  path: (id) => `specialties/${id}/`,
  min: 1,
  one: 'specialty',
  many: 'specialties',
  keyFacts: {
    ages: { values: 'ages' },
    helpsWith: { field: 'conditions' },
    letters: { field: 'credential.letters' },
  },
  facets: {
    for: { field: 'conditions' },
    who: { always: ['physical-therapist'], values: 'practitioners' },
    age: { field: 'ages', values: 'ages' },
  },
  page: {
    template: 'specialty/Page.astro',
    routes: ['specialties/[id]'],
    type: () => 'field',
    list: () => 'specialties',
    aside: ['ages', 'helpsWith', 'letters'],
    sections: [
      { id: 'for-who', heading: 'forWho', parts: [{ show: 'text', field: 'forWho' }, { show: 'body' }] },
      { id: 'conditions', heading: 'conditions', parts: [{ show: 'slot' }] },
      { id: 'works-on', heading: 'worksOn', parts: [{ show: 'list', field: 'worksOn' }] },
      {
        id: 'massage',
        heading: 'massageRole',
        parts: [
          { show: 'text', field: 'massageRole' },
          { show: 'related', kind: 'techniques' },
        ],
      },
      { id: 'research', heading: 'research', parts: [{ show: 'claims' }] },
      { id: 'first-visit', heading: 'firstVisit', parts: [{ show: 'text', field: 'firstVisit' }] },
      { id: 'find-one', heading: 'credential', parts: [{ show: 'slot', fields: ['credential'] }] },
      { id: 'cautions', heading: 'cautionsMassage', parts: [{ show: 'cautions' }] },
      { id: 'care', heading: 'care', parts: [{ show: 'care' }] },
      { id: 'questions', parts: [{ show: 'questions' }] },
    ],
  },
  lists: [{ name: 'specialties' }],
  cautions: { against: 'massage', inMatrix: false },
  subject: ({ schemaSpecialty }) => ({ '@type': 'PhysicalTherapy', relevantSpecialty: schemaSpecialty }),
  example: {
    ...written,
    forWho: 'People who train hard.',
    ages: ['adults'],
    conditions: ['sports-injury'],
    worksOn: ['strength', 'balance'],
    massageRole: 'A small part, beside exercise.',
    firstVisit: 'You talk, and show how you move.',
    credential: {
      letters: 'SCS',
      name: 'Sports Certified Specialist',
      body: 'A board of specialists',
      sources: ['board-2025'],
    },
    schemaSpecialty: ['Physiotherapy'],
    techniques: ['soft-tissue-massage'],
    claims,
    cautions,
    care,
  },
});

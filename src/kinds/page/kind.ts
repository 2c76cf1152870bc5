import { written, claims, fact, cautions, care } from '../example-parts.ts';
import { findings } from '../fields/claim.ts';
import { defineKind } from '../kind.ts';
import { Page } from './schema.ts';

/** Claims are grouped by finding. */
const findingAnchors = ['surely-helps', 'probably-helps', ...findings].map((label) => `finding-${label}`);

export const page = defineKind({
  schema: Page,
  store: 'folder',
  path: (id) => `${id}/`,
  min: 1,
  one: 'page',
  many: 'pages',
  page: {
    template: 'page/Page.astro',
    routes: ['[id]'],
    type: () => 'overview',
    list: () => undefined,
    sections: [
      { id: 'care', parts: [{ show: 'care' }] },
      { id: 'glance', parts: [{ show: 'slot' }] },
      { parts: [{ show: 'body' }] },
      { id: 'cautions', heading: 'cautionsMassage', parts: [{ show: 'cautions' }], anchors: ['matrix'] },
      { id: 'research', parts: [{ show: 'claims' }], anchors: findingAnchors },
      { id: 'facts', parts: [{ show: 'slot', fields: ['facts'] }] },
      { id: 'reviewed', parts: [{ show: 'slot' }] },
    ],
  },
  cautions: { against: 'massage', inMatrix: false },
  handout: { keyFacts: [], sections: [], isAboutSafety: true, has: ({ role }) => role === 'safety' },
  example: { ...written, role: 'cost', claims, facts: [fact], cautions, care },
});

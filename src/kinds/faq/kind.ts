import { written, claims, care } from '../example-parts.ts';
import { defineKind } from '../kind.ts';
import { faqSchema } from './schema.ts';

/** @param owners kinds whose pages can answer a question */
export const question = (owners: readonly string[]) =>
  defineKind({
    schema: faqSchema(owners),
    store: 'folder',
    path: (id) => `faq/${id}/`,
    min: 1,
    one: 'question',
    many: 'questions',
    page: {
      template: 'faq/Page.astro',
      routes: ['faq/[id]'],
      type: () => 'entry',
      list: () => 'faq',
      sections: [
        { id: 'answer', parts: [{ show: 'slot', fields: ['shortAnswer', 'body'] }] },
        { id: 'research', heading: 'research', parts: [{ show: 'claims' }] },
        { id: 'care', heading: 'care', parts: [{ show: 'care' }] },
        { id: 'full', heading: 'full', parts: [{ show: 'slot' }] },
      ],
    },
    lists: [{ name: 'faq', template: 'faq/List.astro', jsonLd: { type: 'FAQPage', items: 'mainEntity' } }],
    subject: ({ title, shortAnswer }) => ({
      '@type': 'Question',
      name: title,
      acceptedAnswer: { '@type': 'Answer', text: shortAnswer },
    }),
    example: {
      ...written,
      title: 'Does it hurt?',
      topic: 'about',
      shortAnswer: 'It can be sore for a moment. You can have it stopped at any time.',
      answeredBy: ['techniques/soft-tissue-massage'],
      claims,
      care,
    },
  });

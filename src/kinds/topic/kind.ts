import { written, claims } from '../example-parts.ts';
import { defineKind } from '../kind.ts';
import type { Section } from '../section.ts';
import { Topic } from './schema.ts';

/** The list of each kind of topic, which is also the first segment of its URL. */
const lists = { 'body-area': 'body', condition: 'conditions', goal: 'goals' } as const;

/** The kind of topic that a list route shows. @throws Error for another route */
export function sortOfList(routePattern: string): [keyof typeof lists, (typeof lists)[keyof typeof lists]] {
  const sorts = Object.keys(lists) as (keyof typeof lists)[];
  const sort = sorts.find((one) => routePattern.replace(/\/$/, '') === `/${lists[one]}`);
  if (!sort) throw new Error(`${routePattern} is no list of topics.`);
  return [sort, lists[sort]];
}

const subjectTypes = {
  'body-area': { '@type': 'AnatomicalStructure' },
  condition: { '@type': 'MedicalCondition' },
  goal: undefined,
} as const;

/** Kinds that have a section of their own on topic pages. */
export const placed = ['techniques', 'tools', 'specialties'] as const;

/** @param subjects kinds of entries that can name a topic; those without a section of their own come last */
export const topic = (subjects: readonly string[]) =>
  defineKind({
    schema: Topic,
    store: 'folder',
    path: (id, { kind }) => `${lists[kind]}/${id}/`,
    min: 1,
    one: 'topic',
    many: 'topics',
    label: ({ kind }) => kind,
    facetOfItself: ({ kind }) => (kind === 'body-area' ? 'body' : 'for'),
    page: {
      template: 'topic/Page.astro',
      routes: Object.values(lists).map((list) => `${list}/[id]`),
      type: ({ kind }) => (kind === 'body-area' ? 'place' : 'topic'),
      list: ({ kind }) => lists[kind],
      sections: [
        { id: 'in-short', heading: 'inShort', parts: [{ show: 'text', field: 'inShort' }] },
        {
          id: 'home',
          heading: 'home',
          parts: [
            { show: 'text', field: 'noHome' },
            { show: 'list', field: 'home', as: 'steps', item: 'do' },
          ],
          anchors: ['tools'],
        },
        { id: 'expect', heading: 'expect', parts: [{ show: 'list', field: 'expect' }] },
        { parts: [{ show: 'body' }] },
        { id: 'therapy', heading: 'therapy', parts: [{ show: 'list', field: 'therapy' }], anchors: ['techniques'] },
        { id: 'research', parts: [{ show: 'claims' }] },
        { id: 'not-helpful', heading: 'notHelpful', parts: [{ show: 'list', field: 'notHelpful' }] },
        { id: 'care', parts: [{ show: 'slot' }] },
        { id: 'ask', heading: 'askAtVisit', parts: [{ show: 'list', field: 'ask' }] },
        { id: 'specialties', parts: [{ show: 'related', kind: 'specialties' }] },
        ...subjects
          .filter((kind) => !placed.some((one) => one === kind))
          .map((kind): Section => ({ id: kind, parts: [{ show: 'related', kind }] })),
        { id: 'questions', parts: [{ show: 'questions' }] },
        { id: 'related', parts: [{ show: 'related', kind: 'topics' }] },
      ],
    },
    lists: [
      { name: 'body', template: 'topic/BodyList.astro' },
      { name: 'conditions', template: 'topic/List.astro' },
      { name: 'goals', template: 'topic/List.astro' },
    ],
    handout: {
      keyFacts: [],
      sections: ['in-short', 'home', 'expect', 'therapy', 'not-helpful', 'ask'],
      has: ({ kind, inShort }) => kind === 'condition' && inShort !== undefined,
    },
    subject: ({ kind }) => subjectTypes[kind],
    example: {
      ...written,
      title: 'Low back pain',
      kind: 'condition',
      inShort: 'It gets better for most people within weeks. Keep moving as much as you can.',
      noHome: 'Leave it out where there are steps.',
      home: [{ do: 'Take a short walk.', dose: '10 minutes, twice a day' }],
      expect: ['Most people feel better within weeks.'],
      therapy: ['A physical therapist may teach you exercises.'],
      notHelpful: ['Staying in bed makes it last longer.'],
      claims,
      ask: ['Which exercises suit me?'],
      related: ['lower-back'],
    },
  });

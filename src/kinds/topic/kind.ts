import { written, claims } from '../example-parts.ts';
import { defineKind, type KindDescriptor } from '../kind.ts';
import type { Section } from '../section.ts';
import { Topic } from './schema.ts';

/** The list of each kind of topic, which is also the first segment of its URL. */
const lists = { 'body-area': 'body', condition: 'conditions', goal: 'goals' } as const;

/** The kind of topic that a list route shows. @throws Error for another route */
export function topicKindOfList(routePattern: string): [keyof typeof lists, (typeof lists)[keyof typeof lists]] {
  const topicKinds = Object.keys(lists) as (keyof typeof lists)[];
  const topicKind = topicKinds.find((one) => routePattern.replace(/\/$/, '') === `/${lists[one]}`);
  if (!topicKind) throw new Error(`${routePattern} is no list of topics.`);
  return [topicKind, lists[topicKind]];
}

const subjectTypes = {
  'body-area': { '@type': 'AnatomicalStructure' },
  condition: { '@type': 'MedicalCondition' },
  goal: undefined,
} as const;

/** Subjects that the sections of topic pages name; any other subject has a section after them. */
const namedSubjects: ReadonlySet<string> = new Set(['techniques', 'tools', 'specialties']);

type Subjects = Readonly<Record<string, Pick<KindDescriptor, 'lists'>>>;

const sectionsOfOthers = (subjects: Subjects): Section[] =>
  Object.entries(subjects).flatMap(([kind, { lists: kindLists }]) => {
    const list = kindLists?.[0]?.name;
    if (list === undefined || namedSubjects.has(kind)) return [];
    return { id: kind, heading: { list }, parts: [{ show: 'slot' }], unsearched: true };
  });

/** @param subjects kinds whose entries can name a topic */
export const topic = (subjects: Subjects) =>
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
        { id: 'in-short', heading: 'inShort', parts: [{ show: 'text', field: 'inShort' }, { show: 'slot' }] },
        {
          id: 'home',
          heading: 'home',
          parts: [
            { show: 'text', field: 'noHome' },
            { show: 'list', field: 'home', as: 'steps', item: 'do' },
            { show: 'slot' },
          ],
          anchors: ['tools'],
        },
        { id: 'expect', heading: 'expect', parts: [{ show: 'list', field: 'expect' }] },
        { parts: [{ show: 'body' }] },
        {
          id: 'therapy',
          heading: 'therapy',
          parts: [{ show: 'list', field: 'therapy' }, { show: 'slot' }],
          anchors: ['techniques'],
        },
        { id: 'research', heading: 'research', parts: [{ show: 'claims' }, { show: 'slot' }] },
        { id: 'not-helpful', heading: 'notHelpful', parts: [{ show: 'list', field: 'notHelpful' }] },
        { id: 'care', heading: 'care', parts: [{ show: 'slot' }], unsearched: true },
        { id: 'ask', heading: 'askAtVisit', parts: [{ show: 'list', field: 'ask' }] },
        { id: 'specialties', heading: 'relatedSpecialties', parts: [{ show: 'slot' }], unsearched: true },
        ...sectionsOfOthers(subjects),
        { id: 'questions', parts: [{ show: 'questions' }] },
        {
          id: 'related',
          heading: 'relatedTopics',
          parts: [{ show: 'related', kind: 'topics', as: 'links' }],
          unsearched: true,
        },
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

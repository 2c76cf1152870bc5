/** The table of kinds: the schema of each, where its entries are, what it is called, where its pages are. */
import type { z } from 'zod';
import { Care } from './care/schema.ts';
import { Caution } from './caution/schema.ts';
import { Faq } from './faq/schema.ts';
import { Page } from './page/schema.ts';
import { Person } from './person/schema.ts';
import { Source } from './source/schema.ts';
import { Specialty } from './specialty/schema.ts';
import { Technique } from './technique/schema.ts';
import { Term } from './term/schema.ts';
import { Tool } from './tool/schema.ts';
import { Topic } from './topic/schema.ts';

export interface KindRow {
  schema: z.ZodType;
  /** `folder`: one Markdown file an entry. `file`: one YAML file with an entry under each key. */
  store: 'folder' | 'file';
  /** Where an entry is shown, relative to the root of the guide: a page of its own, or a place on a page. */
  address: (id: string, data: never) => string;
  /** Fewest entries that a guide can have. */
  min: number;
  /** What an entry is called in messages. */
  one: string;
  many: string;
}

const row = <S extends z.ZodType>(
  kind: Omit<KindRow, 'schema' | 'address'> & { schema: S; address: (id: string, data: z.output<S>) => string },
) => kind;

const topicFolders = { 'body-area': 'body', condition: 'conditions', goal: 'goals' } as const;

export const kinds = {
  techniques: row({
    schema: Technique,
    store: 'folder',
    address: (id) => `techniques/${id}/`,
    min: 1,
    one: 'technique',
    many: 'techniques',
  }),
  specialties: row({
    schema: Specialty,
    store: 'folder',
    address: (id) => `specialties/${id}/`,
    min: 1,
    one: 'specialty',
    many: 'specialties',
  }),
  tools: row({ schema: Tool, store: 'folder', address: (id) => `tools/${id}/`, min: 1, one: 'tool', many: 'tools' }),
  faq: row({ schema: Faq, store: 'folder', address: (id) => `faq/${id}/`, min: 1, one: 'question', many: 'questions' }),
  pages: row({ schema: Page, store: 'folder', address: (id) => `${id}/`, min: 1, one: 'page', many: 'pages' }),
  sources: row({
    schema: Source,
    store: 'file',
    address: (id) => `sources/#${id}`,
    min: 1,
    one: 'source',
    many: 'sources',
  }),
  cautions: row({
    schema: Caution,
    store: 'file',
    address: (id) => `safety/#caution-${id}`,
    min: 1,
    one: 'caution',
    many: 'cautions',
  }),
  care: row({
    schema: Care,
    store: 'file',
    address: (id) => `safety/#care-${id}`,
    min: 1,
    one: 'care card',
    many: 'care cards',
  }),
  topics: row({
    schema: Topic,
    store: 'folder',
    address: (id, data) => `${topicFolders[data.kind]}/${id}/`,
    min: 1,
    one: 'topic',
    many: 'topics',
  }),
  glossary: row({
    schema: Term,
    store: 'file',
    address: (id) => `glossary/#${id}`,
    min: 0,
    one: 'term',
    many: 'terms',
  }),
  people: row({
    schema: Person,
    store: 'file',
    address: (id) => `about/#${id}`,
    min: 0,
    one: 'person',
    many: 'people',
  }),
};

export type Kind = keyof typeof kinds;
export type DataOf<K extends Kind> = z.output<(typeof kinds)[K]['schema']>;
export const kindNames = Object.keys(kinds) as Kind[];

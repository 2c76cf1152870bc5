/** All kinds, in their order in the guide: collection name → descriptor. */
import type { z } from 'zod';
import { technique } from './technique/kind.ts';
import { specialty } from './specialty/kind.ts';
import { tool } from './tool/kind.ts';
import { question } from './faq/kind.ts';
import { page } from './page/kind.ts';
import { source } from './source/kind.ts';
import { caution } from './caution/kind.ts';
import { careCard } from './care/kind.ts';
import { topic } from './topic/kind.ts';
import { term } from './term/kind.ts';
import { person } from './person/kind.ts';
import type { KindDescriptor, ListName } from './kind.ts';

/**
 * Kinds that are subjects of the guide: shown on the home page, in browsing and on topic pages. Add a new kind here.
 */
const subjects = {
  techniques: technique,
  tools: tool,
  specialties: specialty,
};

export const kinds = {
  ...subjects,
  faq: question([...Object.keys(subjects), 'pages']),
  pages: page,
  sources: source,
  cautions: caution,
  care: careCard,
  topics: topic(subjects),
  glossary: term,
  people: person,
};

export type Kind = keyof typeof kinds;
export type DataOf<K extends Kind> = z.output<(typeof kinds)[K]['schema']>;
export const kindNames = Object.keys(kinds) as Kind[];

/** The descriptor of a kind, typed without its fields. */
export const descriptorOf = (kind: Kind): KindDescriptor => kinds[kind];

/** The kind and list name of a list route. @throws Error for a route that is not a list */
export function kindOfList(routePattern: string): [Kind, ListName] {
  for (const kind of kindNames)
    for (const { name } of descriptorOf(kind).lists ?? [])
      if (`/${name}` === routePattern.replace(/\/$/, '')) return [kind, name];
  throw new Error(`${routePattern} is no list of a kind.`);
}

/** The subject kinds, in order. */
export const subjectKinds = Object.keys(subjects) as (keyof typeof subjects)[];

/** The kinds that satisfy a predicate, in order. */
export const kindsWith = (predicate: (kind: KindDescriptor) => unknown): Kind[] =>
  kindNames.filter((kind) => predicate(descriptorOf(kind)));

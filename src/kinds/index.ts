/** The kinds of entries, in the order of the guide: the collection of each, and its descriptor. */
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

/** What the guide is about: on the home page, in the list of everything, on the pages of topics. A new kind goes here. */
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
  topics: topic(Object.keys(subjects)),
  glossary: term,
  people: person,
};

export type Kind = keyof typeof kinds;
export type DataOf<K extends Kind> = z.output<(typeof kinds)[K]['schema']>;
export const kindNames = Object.keys(kinds) as Kind[];

/** The descriptor of a kind, for code that asks nothing about its fields. */
export const descriptorOf = (kind: Kind): KindDescriptor => kinds[kind];

/** The kind whose list has a route, and the name of the list. @throws Error for a route that is no list */
export function kindOfList(routePattern: string): [Kind, ListName] {
  for (const kind of kindNames)
    for (const { name } of descriptorOf(kind).lists ?? [])
      if (`/${name}` === routePattern.replace(/\/$/, '')) return [kind, name];
  throw new Error(`${routePattern} is no list of a kind.`);
}

/** The kinds that the guide is about, in its order. */
export const subjectKinds = Object.keys(subjects) as (keyof typeof subjects)[];

/** The kinds of which something holds, in the order of the guide. */
export const kindsWith = (holds: (kind: KindDescriptor) => unknown): Kind[] =>
  kindNames.filter((kind) => holds(descriptorOf(kind)));

/** schema.org data of an entry's subject, from the descriptor of its kind. */
import type { Thing } from 'schema-dts';
import { descriptorOf } from '../../kinds/index.ts';
import { cautionsOf } from '../../model/cautions.ts';
import type { Entry } from '../../model/entry.ts';
import type { ContentGraph } from '../../model/graph.ts';
import { withoutCitations } from '../../model/references.ts';
import { otherNamesOf, titleOf } from '../../model/titles.ts';

/** Types with the property `contraindication`. */
const treatments: ReadonlySet<string> = new Set(['PhysicalTherapy', 'MedicalDevice']);

const namesOf = (entry: Entry) => ({
  name: titleOf(entry),
  ...(otherNamesOf(entry).length > 0 && { alternateName: otherNamesOf(entry) }),
});

/** Cautions of the entry, all of which are on its page. */
const contraindication = (graph: ContentGraph, entry: Entry) => {
  const cautions = cautionsOf(graph, entry).map(({ caution }) => caution.data.plain);
  return cautions.length > 0 ? { contraindication: cautions } : {};
};

/** Structured data has no source list. */
const uncited = (value: unknown): unknown => {
  if (typeof value === 'string') return withoutCitations(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, uncited(item)]));
};

/** The subject of an entry's page; undefined where schema.org has no type for it. */
export function subjectOf(graph: ContentGraph, entry: Entry): Thing | undefined {
  const subject = descriptorOf(entry.kind).subject?.(entry.data);
  if (!subject) return undefined;
  const { '@type': type, ...own } = uncited(subject) as typeof subject;
  return {
    '@type': type,
    ...(own['name'] === undefined && namesOf(entry)),
    ...own,
    ...(treatments.has(type) && contraindication(graph, entry)),
  } as Thing;
}

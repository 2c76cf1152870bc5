/** What an entry is about, in the words of schema.org, as the descriptor of its kind says it. */
import type { Thing } from 'schema-dts';
import { descriptorOf } from '../../kinds/index.ts';
import { cautionsOf } from '../../model/cautions.ts';
import type { Entry } from '../../model/entry.ts';
import type { Guide } from '../../model/graph.ts';
import { withoutCitations } from '../../model/references.ts';
import { otherNamesOf, titleOf } from '../../model/titles.ts';

/** Types that have the property `contraindication`. */
const treatments: ReadonlySet<string> = new Set(['PhysicalTherapy', 'MedicalDevice']);

const namesOf = (entry: Entry) => ({
  name: titleOf(entry),
  ...(otherNamesOf(entry).length > 0 && { alternateName: otherNamesOf(entry) }),
});

/** Who should not have it or should ask first; a page shows all of them. */
const contraindication = (guide: Guide, entry: Entry) => {
  const cautions = cautionsOf(guide, entry).map(({ caution }) => caution.data.plain);
  return cautions.length > 0 ? { contraindication: cautions } : {};
};

/** No list of sources stands beside structured data. */
const uncited = (value: unknown): unknown => {
  if (typeof value === 'string') return withoutCitations(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, uncited(item)]));
};

/** What the page of an entry is about; undefined where schema.org has no word for it. */
export function subjectOf(guide: Guide, entry: Entry): Thing | undefined {
  const subject = descriptorOf(entry.kind).subject?.(entry.data);
  if (!subject) return undefined;
  const { '@type': type, ...own } = uncited(subject) as typeof subject;
  return {
    '@type': type,
    ...(own['name'] === undefined && namesOf(entry)),
    ...own,
    ...(treatments.has(type) && contraindication(guide, entry)),
  } as Thing;
}

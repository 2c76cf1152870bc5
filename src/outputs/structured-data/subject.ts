/** What an entry is about, in the words of schema.org: a treatment, a thing to use, a question, a part of the body. */
import type { PhysicalTherapy, Question, Thing } from 'schema-dts';
import { cautionsOf } from '../../model/cautions.ts';
import type { Entry } from '../../model/entry.ts';
import type { Guide } from '../../model/graph.ts';
import { withoutCitations } from '../../model/references.ts';
import { otherNamesOf, titleOf } from '../../model/titles.ts';

const namesOf = (entry: Entry) => ({
  name: titleOf(entry),
  ...(otherNamesOf(entry).length > 0 && { alternateName: otherNamesOf(entry) }),
});

/** Who should not have it or should ask first; a page shows all of them. */
const contraindication = (guide: Guide, entry: Entry<'techniques' | 'tools' | 'specialties'>) => {
  const cautions = cautionsOf(guide, entry).map(({ caution }) => caution.data.plain);
  return cautions.length > 0 ? { contraindication: cautions } : {};
};

const techniqueOf = (guide: Guide, entry: Entry<'techniques'>): PhysicalTherapy => ({
  '@type': 'PhysicalTherapy',
  ...namesOf(entry),
  ...contraindication(guide, entry),
});

const specialtyOf = (guide: Guide, entry: Entry<'specialties'>): PhysicalTherapy => ({
  '@type': 'PhysicalTherapy',
  ...namesOf(entry),
  relevantSpecialty: entry.data.schemaSpecialty,
  ...contraindication(guide, entry),
});

/** A ball or a band that is only for exercise is no medical device. */
const toolOf = (guide: Guide, entry: Entry<'tools'>): Thing =>
  entry.data.type === 'exercise'
    ? { '@type': 'Thing', ...namesOf(entry) }
    : { '@type': 'MedicalDevice', ...namesOf(entry), ...contraindication(guide, entry) };

/** A question with its short answer. */
export const questionOf = ({ data }: Entry<'faq'>): Question => ({
  '@type': 'Question',
  name: data.title,
  acceptedAnswer: { '@type': 'Answer', text: withoutCitations(data.shortAnswer) },
});

const topicTypes = { 'body-area': 'AnatomicalStructure', condition: 'MedicalCondition', goal: undefined } as const;

function topicOf(entry: Entry<'topics'>): Thing | undefined {
  const type = topicTypes[entry.data.kind];
  return type && { '@type': type, ...namesOf(entry) };
}

const is = <K extends Entry['kind']>(entry: Entry, kind: K): entry is Entry<K> => entry.kind === kind;

/** What the page of an entry is about; undefined where schema.org has no word for it. */
export function subjectOf(guide: Guide, entry: Entry): Thing | undefined {
  if (is(entry, 'techniques')) return techniqueOf(guide, entry);
  if (is(entry, 'specialties')) return specialtyOf(guide, entry);
  if (is(entry, 'tools')) return toolOf(guide, entry);
  if (is(entry, 'faq')) return questionOf(entry);
  return is(entry, 'topics') ? topicOf(entry) : undefined;
}

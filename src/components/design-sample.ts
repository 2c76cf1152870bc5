/** Sample entry for the design page, with claims in every state; their texts name it. */
import { findingLabels, findingOf } from '../model/finding.ts';
import type { Entry } from '../model/entry.ts';
import type { Claim, Effect } from '../model/parts.ts';
import { certainties, findings } from '../kinds/fields/claim.ts';
import { uiStrings } from '../ui-strings.ts';

const range = (measure: Effect['measure'], value: number, low: number, high: number, source: string): Effect => ({
  outcome: `${measure} ${value}`,
  against: uiStrings.design.other,
  measure,
  value,
  low,
  high,
  trials: 3,
  people: 210,
  better: measure === 'MD' ? 'higher' : 'lower',
  source,
});

/** A range on each side of the line, and one for each effect measure. */
const ranges = (source: string): Effect[] => [
  range('SMD', -0.5, -0.8, -0.2, source),
  range('SMD', -0.1, -0.5, 0.3, source),
  range('SMD', 0.3, 0.1, 0.5, source),
  range('RR', 0.6, 0.4, 0.9, source),
  range('OR', 1.2, 0.5, 2.4, source),
  range('MD', 4, 1, 7, source),
];

/** A claim for each label that a finding can have, with each certainty that gives it. */
function sampleClaims(source: string): Claim[] {
  const all = findings.flatMap((finding) => certainties.map((certainty) => ({ finding, certainty })));
  return findingLabels.flatMap((label) =>
    all
      .filter((state) => findingOf(state) === label)
      .map(({ finding, certainty }, index) => ({
        id: `${finding}-${certainty}`,
        says: `${uiStrings.findings[label]}. ${uiStrings.certainties[certainty]}.`,
        finding,
        certainty,
        ratedBy: certainty === 'not-rated' ? 'nobody' : 'source',
        sources: [source],
        ...(index === 0 && { limits: uiStrings.design.limits }),
        ...(label === 'surely-helps' && { effects: ranges(source) }),
      })),
  );
}

/** @param entry any page of the guide; the samples replace its claims */
export const sampleEntry = (entry: Entry<'pages'>, source: string): Entry<'pages'> => ({
  ...entry,
  data: { ...entry.data, claims: sampleClaims(source), cautions: [], facts: [] },
});

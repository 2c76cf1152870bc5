/** What a claim found, as its label says it: no surer than the certainty of its source. */
import { findings } from '../kinds/fields/claim.ts';
import type { Claim } from './parts.ts';

export type FindingLabel = Claim['finding'] | 'surely-helps' | 'probably-helps';

export function findingOf({ finding, certainty }: Pick<Claim, 'finding' | 'certainty'>): FindingLabel {
  if (finding !== 'helps') return finding;
  if (certainty === 'high') return 'surely-helps';
  return certainty === 'moderate' ? 'probably-helps' : finding;
}

/** The labels in the order in which pages show them, what helps first. */
export const findingLabels: readonly FindingLabel[] = ['surely-helps', 'probably-helps', ...findings];

/** Claims by their labels, in this order, each with its place on the page; labels without a claim are left out. */
export const claimGroups = (claims: readonly Claim[]) =>
  findingLabels
    .map((label) => ({
      label,
      claims: claims.map((claim, index) => ({ claim, index })).filter(({ claim }) => findingOf(claim) === label),
    }))
    .filter((group) => group.claims.length > 0);

/** How many claims come to each label. */
export const findingCounts = (claims: readonly Claim[]) =>
  claimGroups(claims).map((group) => ({ label: group.label, count: group.claims.length }));

/** Labels for the finding of a claim, no stronger than its certainty. */
import { findings } from '../kinds/fields/claim.ts';
import type { Claim } from './parts.ts';

export type FindingLabel = Claim['finding'] | 'surely-helps' | 'probably-helps';

export function findingOf({ finding, certainty }: Pick<Claim, 'finding' | 'certainty'>): FindingLabel {
  if (finding !== 'helps') return finding;
  if (certainty === 'high') return 'surely-helps';
  return certainty === 'moderate' ? 'probably-helps' : finding;
}

/** Labels in page order, beneficial ones first. */
export const findingLabels: readonly FindingLabel[] = ['surely-helps', 'probably-helps', ...findings];

/** Claims grouped by label, in page order, each with its index on the page; empty groups are omitted. */
export const claimGroups = (claims: readonly Claim[]) =>
  findingLabels
    .map((label) => ({
      label,
      claims: claims.map((claim, index) => ({ claim, index })).filter(({ claim }) => findingOf(claim) === label),
    }))
    .filter((group) => group.claims.length > 0);

/** Number of claims per label. */
export const findingCounts = (claims: readonly Claim[]) =>
  claimGroups(claims).map((group) => ({ label: group.label, count: group.claims.length }));

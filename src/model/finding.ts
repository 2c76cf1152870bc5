/** What a claim found, as its label says it: no surer than the certainty of its source. */
import { findings } from '../schema/parts.ts';
import type { Claim } from './parts.ts';

export type FindingLabel = Claim['finding'] | 'surely-helps' | 'probably-helps';

export function findingOf({ finding, certainty }: Pick<Claim, 'finding' | 'certainty'>): FindingLabel {
  if (finding !== 'helps') return finding;
  if (certainty === 'high') return 'surely-helps';
  return certainty === 'moderate' ? 'probably-helps' : finding;
}

/** The labels in the order in which pages show them, what helps first. */
const findingOrder: readonly FindingLabel[] = ['surely-helps', 'probably-helps', ...findings];

/** How many claims come to each label, in this order; labels without a claim are left out. */
export const findingCounts = (claims: readonly Claim[]) =>
  findingOrder
    .map((label) => ({ label, count: claims.filter((claim) => findingOf(claim) === label).length }))
    .filter(({ count }) => count > 0);

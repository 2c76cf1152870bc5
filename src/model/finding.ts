/** What a claim found, as its label says it: no surer than the certainty of its source. */
import type { Claim } from './parts.ts';

export type FindingLabel = Claim['finding'] | 'surely-helps' | 'probably-helps';

export function findingOf({ finding, certainty }: Pick<Claim, 'finding' | 'certainty'>): FindingLabel {
  if (finding !== 'helps') return finding;
  if (certainty === 'high') return 'surely-helps';
  return certainty === 'moderate' ? 'probably-helps' : finding;
}

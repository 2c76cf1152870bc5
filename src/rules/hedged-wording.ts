import type { EntryRule, LintResult } from './rule.ts';
import { valuesOf } from './rule.ts';

/** Hedging words required for each certainty; `high` needs none. */
const hedges: Record<string, { pattern: RegExp; words: string }> = {
  moderate: { pattern: /\b(probably|likely)\b/i, words: '"probably" or "likely"' },
  low: { pattern: /\b(may|might)\b/i, words: '"may" or "might"' },
  'very-low': {
    pattern:
      /\b(not (clear|certain|sure|known)|unclear|uncertain|unknown|(do|does) not know|cannot tell|too little)\b/i,
    words: '"it is not clear", "not sure" or "not known"',
  },
  'not-rated': {
    pattern:
      /\b(may|might|not (clear|certain|sure|known)|unclear|uncertain|unknown|(do|does) not know|cannot tell|too little|no good evidence|small (stud|trial)\w*)\b/i,
    words: '"may", "might", "it is not clear", "not known" or "no good evidence"',
  },
};

/** Findings of no benefit or of harm need no hedging. */
const plainFindings = new Set(['not-supported', 'harm']);

interface ClaimLike {
  says?: unknown;
  finding?: unknown;
  certainty?: unknown;
  ratedBy?: unknown;
}

function checkClaim(claim: ClaimLike, index: number): LintResult[] {
  const found: LintResult[] = [];
  const hedge = hedges[String(claim.certainty)];
  if (
    hedge &&
    typeof claim.says === 'string' &&
    !plainFindings.has(String(claim.finding)) &&
    !hedge.pattern.test(claim.says)
  ) {
    found.push({
      path: ['claims', index, 'says'],
      message: `the wording is more certain than its rating, ${String(claim.certainty)}`,
      fix: `Use ${hedge.words}.`,
    });
  }
  if (
    claim.certainty !== undefined &&
    claim.ratedBy !== undefined &&
    (claim.certainty === 'not-rated') !== (claim.ratedBy === 'nobody')
  ) {
    found.push({
      path: ['claims', index, 'ratedBy'],
      message: `certainty ${String(claim.certainty)} cannot be combined with ratedBy ${String(claim.ratedBy)}`,
      fix: 'Copy a rating that a source states (ratedBy: source), or write certainty: not-rated and ratedBy: nobody.',
    });
  }
  return found;
}

export const hedgedWording: EntryRule = {
  name: 'hedged-wording',
  why: 'A sentence that is more certain than the research is misleading; ratings are copied from sources, never our own.',
  scope: 'entry',
  example: {
    file: 'techniques/kneading.md',
    bad: 'says: It eases pain for a while.',
    good: 'says: It may ease pain for a while.',
  },
  check: (entry) => {
    const { claims } = valuesOf(entry);
    return Array.isArray(claims)
      ? claims.flatMap((claim: ClaimLike | null, index) => (claim ? checkClaim(claim, index) : []))
      : [];
  },
};

/** Schema of claims: what research found, with effect estimates. */
import { z } from 'zod';
import { id } from './ids.ts';
import { list } from './limits.ts';
import { text } from './plain-text.ts';
import { reference } from './references.ts';

export const findings = ['helps', 'little-or-no-difference', 'unclear', 'mixed', 'not-supported', 'harm'] as const;
export const certainties = ['high', 'moderate', 'low', 'very-low', 'not-rated'] as const;

/** Effect measures of trials. */
export const measures = ['SMD', 'MD', 'RR', 'OR'] as const;

export const Effect = z.strictObject({
  outcome: text(8).describe('What was measured, in plain words: "pain", "how far the shoulder lifts".'),
  against: text(10).describe('What it was compared with: "no treatment", "pretend treatment", "usual care".'),
  measure: z
    .enum(measures)
    .describe('SMD standardised mean difference, MD mean difference, RR risk ratio, OR odds ratio.'),
  value: z.number().describe('The estimate, as the source prints it.'),
  low: z.number().describe('Lower end of the 95 % confidence interval, as the source prints it.'),
  high: z.number().describe('Upper end of the 95 % confidence interval, as the source prints it.'),
  trials: z.int().positive().describe('Number of studies behind this figure.'),
  people: z.int().positive().optional().describe('Number of people behind this figure, where the source prints it.'),
  better: z.enum(['lower', 'higher']).describe('Which direction is good for the patient.'),
  source: reference('sources').describe('The source that prints these numbers.'),
});

export const Claim = z.strictObject({
  id: id.describe('Short name of the claim on this page; its anchor is #claim-<id>.'),
  says: text(35).describe(
    'One or two plain sentences, at most 35 words, no surer than the research: "may" for low certainty, "probably" for moderate.',
  ),
  finding: z
    .enum(findings)
    .describe(
      'What the research found: helps, little-or-no-difference, unclear, mixed, not-supported (a claim that people make and studies do not bear out) or harm.',
    ),
  certainty: z
    .enum(certainties)
    .describe('Copied from a source that printed a rating; otherwise not-rated. We never grade ourselves.'),
  ratedBy: z.enum(['source', 'nobody']).describe('"source" when a source printed the certainty, otherwise "nobody".'),
  sources: list(reference('sources')).min(1).describe('Ids from sources.yaml: at least one.'),
  limits: text(40).optional().describe('What the studies cannot tell, in at most 40 plain words.'),
  about: z
    .array(reference('topics'))
    .max(6)
    .optional()
    .describe('Ids of the body areas, conditions and goals on whose pages this finding is shown as well.'),
  effects: z.array(Effect).max(6).optional().describe('Figures that the source prints, for a small forest plot.'),
});

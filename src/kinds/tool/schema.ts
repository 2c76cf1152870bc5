import { z } from 'zod';
import { cautionUses } from '../fields/caution-use.ts';
import { Claim } from '../fields/claim.ts';
import { Drawing } from '../fields/drawing.ts';
import { Fact } from '../fields/fact.ts';
import { list } from '../fields/limits.ts';
import { bullets, text } from '../fields/plain-text.ts';
import { reference } from '../fields/references.ts';
import { safety } from '../fields/translation.ts';
import { written } from '../fields/written.ts';

/** Whether a tool is for massage, exercise, both, or neither (heat, cold or current). */
const toolTypes = ['massage', 'exercise', 'both', 'pain-relief'] as const;

/** A tool for home use. Nobody screens its user, so cautions come first on its page. */
export const Tool = z.strictObject({
  ...written,
  drawing: Drawing.optional().describe(
    'Describes the drawing, a file beside this one with the same name that ends in .svg. Leave out if there is none.',
  ),
  type: z
    .enum(toolTypes)
    .describe('massage, exercise or both; pain-relief for what does neither, such as a heat pack.'),
  powered: z.boolean().describe('true if it runs on a battery or mains.'),
  useFor: bullets(1, 5).describe('What it is used for: 1 to 5 short phrases.'),
  steps: bullets(3, 7).describe('A safe first use, in order: 3 to 7 sentences.'),
  dos: bullets(1, 6).describe('Things to do: 1 to 6 sentences.'),
  donts: z
    .array(
      text(25)
        .refine((value) => !/^(do not|don['’]t|never)\b/i.test(value), 'must leave out "do not": the page adds it')
        .meta(safety),
    )
    .min(1)
    .max(8)
    .describe('Things not to do, without "do not", which the page adds: "use it on the front of your neck."'),
  bodyAreas: list(reference('topics', { kind: 'body-area' }))
    .min(1)
    .describe('Where on the body: ids of topics of kind body-area.'),
  usedFor: list(reference('topics')).default([]).describe('Conditions and goals: ids of topics.'),
  techniques: list(reference('techniques'))
    .default([])
    .describe(
      'Which hands-on technique it copies; the page of that technique then names this tool for use at home. Say it here or there, not in both.',
    ),
  insteadUse: text(30).optional().describe('Something cheaper or already at home that does the same.'),
  price: Fact.optional().describe('A dated price with its source. Never a bare number, never a shop.'),
  claims: list(Claim).min(1).describe('What the research says, each with its sources.'),
  cautions: cautionUses.min(1).describe('Who should not use it or should ask first: ids from cautions.yaml.'),
  care: list(reference('care')).min(1).describe('When to get help: ids from care.yaml, most urgent first.'),
});

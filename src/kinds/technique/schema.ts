import { z } from 'zod';
import { cautionUses } from '../fields/caution-use.ts';
import { Claim } from '../fields/claim.ts';
import { Drawing } from '../fields/drawing.ts';
import { list } from '../fields/limits.ts';
import { bullets, text } from '../fields/plain-text.ts';
import { reference } from '../fields/references.ts';
import { written } from '../fields/written.ts';

/** Who may perform a technique. */
const practitioners = ['physical-therapist', 'massage-therapist', 'yourself'] as const;
/** Pressure of the hands; "none" for needles, cups, tape and active movement. */
const pressures = ['light', 'moderate', 'firm', 'varies', 'none'] as const;

/** A hands-on technique: what happens, how it feels, whether it works, and who should avoid it. */
export const Technique = z.strictObject({
  ...written,
  drawing: Drawing.optional().describe(
    'Describes the drawing, a file beside this one with the same name that ends in .svg. Leave out if there is none.',
  ),
  aims: bullets(1, 4).describe(
    'What the therapist is trying to do: 1 to 4 short phrases, each read after "It aims to".',
  ),
  steps: bullets(3, 7).describe('What happens to the patient, in order: 3 to 7 sentences.'),
  feels: text(50).describe('Does it hurt, what is normal afterwards, that one may stop it: at most 50 words.'),
  pressure: z
    .enum(pressures)
    .describe('How hard the hands press. none: needles, tape, cups or your own movement do the work.'),
  youMove: z.boolean().describe('true if the patient moves during it.'),
  doneBy: list(z.enum(practitioners)).min(1).describe('Who does it.'),
  bodyAreas: list(reference('topics', { kind: 'body-area' }))
    .min(1)
    .describe('Where on the body: ids of topics of kind body-area.'),
  usedFor: list(reference('topics')).default([]).describe('Conditions and goals: ids of topics.'),
  claims: list(Claim).min(1).describe('What the research says, each with its sources.'),
  cautions: cautionUses.min(1).describe('Who should not have it or should ask first: ids from cautions.yaml.'),
  care: list(reference('care')).min(1).describe('When to get help: ids from care.yaml, most urgent first.'),
  tools: list(reference('tools'))
    .default([])
    .describe(
      'Tools that copy this technique at home: ids of tools, whose pages then say so. Say it here or there, not in both.',
    ),
  notTheSameAs: z
    .array(
      z.strictObject({
        technique: reference('techniques').describe('Id of the technique that people mix up with this one.'),
        how: text(35).describe('How the two differ, in at most 35 words.'),
      }),
    )
    .max(3)
    .default([])
    .describe('Techniques that are mixed up with this one; shown on both pages.'),
});

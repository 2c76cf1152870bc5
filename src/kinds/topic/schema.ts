import { z } from 'zod';
import { Claim } from '../fields/claim.ts';
import { list } from '../fields/limits.ts';
import { bullets, text } from '../fields/plain-text.ts';
import { reference } from '../fields/references.ts';
import { written } from '../fields/written.ts';

/** The kinds of topics; each has its own URL folder. */
const topicKinds = ['body-area', 'condition', 'goal'] as const;

/** A self-care instruction. */
const HomeStep = z.strictObject({
  do: text(40).describe('One whole sentence that says what to do: "Turn your head slowly to each side."'),
  dose: text(20).optional().describe('How much and how often, as the source has it: "5 times, every few hours".'),
});

/** A topic that readers search for: a body area, condition or goal. */
export const Topic = z.strictObject({
  ...written,
  kind: z.enum(topicKinds).describe('body-area, condition or goal.'),
  inShort: text(60)
    .optional()
    .describe('The answer first, in at most 60 words: what usually helps, and how long it takes.'),
  home: z
    .array(HomeStep)
    .max(8)
    .default([])
    .describe(
      'What readers can do for it at home: up to 8 steps, each with its dose. Or say why there are none: noHome.',
    ),
  noHome: text(50)
    .optional()
    .describe(
      'Why this guide recommends nothing to do at home, in at most 50 words. Leave out where "home" has steps.',
    ),
  expect: bullets(0, 5, 30).default([]).describe('What to expect, and how long it takes: up to 5 sentences.'),
  therapy: bullets(0, 6, 30).default([]).describe('What a physical therapist may do for it: up to 6 sentences.'),
  notHelpful: bullets(0, 5, 30)
    .default([])
    .describe('What does not help, or has not been shown to: up to 5 sentences.'),
  claims: list(Claim)
    .default([])
    .describe('Research on this problem that no technique or tool states; those that do are shown by their "about".'),
  ask: bullets(0, 5).default([]).describe('Questions to ask at a visit about this problem: up to 5.'),
  related: z
    .array(reference('topics'))
    .max(6)
    .default([])
    .describe('Other topics that readers of this one need: shown on both pages.'),
});

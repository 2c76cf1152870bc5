import { z } from 'astro/zod';
import { exceptions, formerly, line, text } from './parts.ts';

/** What a topic is; each has its own folder of pages. */
export const topicKinds = ['body-area', 'condition', 'goal'] as const;

/** A part of the body, a condition or a goal that entries are about; its page lists them. */
export const Topic = z.strictObject({
  kind: z.enum(topicKinds).describe('body-area, condition or goal.'),
  label: line(2, 50).describe('Plain name: "Lower back".'),
  clinical: line(2, 60).optional().describe('Clinical name: "lumbar spine".'),
  means: text(40).optional().describe('What it is, in at most 40 plain words.'),
  searchTerms: z.array(line(2, 60)).max(60).default([]).describe('Words that people type for it, not shown.'),
  formerly,
  exceptions,
});

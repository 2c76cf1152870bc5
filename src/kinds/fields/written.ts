/** Fields shared by all kinds with a body. */
import { z } from 'zod';
import { day } from './day.ts';
import { exceptions } from './exceptions.ts';
import { formerly } from './formerly.ts';
import { limits } from './limits.ts';
import { line, text } from './plain-text.ts';
import { Review } from './review.ts';
import { translatedAs } from './translation.ts';

const anchor = z
  .string()
  .max(limits.id, { abort: true })
  .regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'must be an anchor (an id on the page), without "#"');

export const written = {
  title: line(3, 65)
    .meta({ prose: true })
    .describe('The name of the page, at most 65 characters. No other entry has it.'),
  summary: line(40, 180)
    .meta({ prose: true })
    .describe(
      'One or two plain sentences, 40 to 180 characters: shown under the title, on cards, in search results and by search engines.',
    ),
  alsoCalled: z
    .array(line(2, 60))
    .max(8)
    .default([])
    .meta(translatedAs('words'))
    .describe('Other names that readers see: clinical, British, short forms.'),
  searchTerms: z
    .array(line(2, 60))
    .max(60)
    .default([])
    .meta(translatedAs('words'))
    .describe(
      'Words that people type to find this page and that are not shown: lay words, brands, joined forms. The text, another name or a synonym must answer them.',
    ),
  trademark: text(40).optional().describe('Says who owns a trade name, where the title or another name is one.'),
  published: day.meta({ startsAs: 'today' }).describe('Day of the first publication, YYYY-MM-DD.'),
  updated: day.meta({ startsAs: 'today' }).describe('Day of the last change of meaning; not before "published".'),
  sourcesChecked: day.describe('Day on which somebody last compared this page with its sources.'),
  review: Review.default({ status: 'not-clinically-reviewed' }).describe(
    'Leave out unless a licensed clinician has reviewed this page and agreed to be named.',
  ),
  draft: z.boolean().default(false).describe('true keeps the page out of the built guide.'),
  formerly,
  exceptions,
  formerAnchors: z
    .array(
      z.strictObject({
        was: anchor.describe('The id that links elsewhere still have: "does-it-hurt" of #does-it-hurt.'),
        now: anchor.describe('The anchor on this page to which they redirect.'),
      }),
    )
    .max(limits.items)
    .default([])
    .describe('Former anchors on this page that must keep working.'),
};

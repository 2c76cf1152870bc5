import { z } from 'astro/zod';
import { country } from './codes.ts';
import { bullets, exceptions, formerly, line, reference } from './parts.ts';

/** How soon help is needed, most urgent first. */
export const careLevels = ['emergency', 'urgent', 'non-urgent'] as const;

/** One card that says when to get help, how soon and from whom. */
export const Care = z.strictObject({
  level: z.enum(careLevels).describe('emergency (now), urgent (today) or non-urgent.'),
  heading: z
    .record(country, line(8, 80).regex(/ if( you( have)?)?:$/, 'must end with "if:", "if you:" or "if you have:"'))
    .describe('The call to action for each country: "US: Call 911 … if you have:". site.ts says which one is shown.'),
  items: bullets(1, 6).describe('What to look out for: 1 to 6 short phrases that continue the heading.'),
  searchTerms: z
    .array(line(3, 60))
    .max(60)
    .default([])
    .describe(
      'Words that somebody types who needs this card now: a search that has all words of one of them shows it first.',
    ),
  sources: z.array(reference('sources')).min(1).describe('Ids from sources.yaml: at least one.'),
  formerly,
  exceptions,
});

import { z } from 'zod';
import { country } from '../codes.ts';
import { exceptions } from '../fields/exceptions.ts';
import { formerly } from '../fields/formerly.ts';
import { list } from '../fields/limits.ts';
import { line, text } from '../fields/plain-text.ts';
import { reference } from '../fields/references.ts';
import { safety, translatedAs } from '../fields/translation.ts';

/** How soon help is needed, most urgent first. */
export const careLevels = ['emergency', 'urgent', 'non-urgent'] as const;

/** A sign that applies to some topics only. */
const PlacedSign = z.strictObject({
  sign: text(25).meta(safety).describe('The sign: a short phrase that continues the heading.'),
  appliesTo: list(reference('topics'))
    .min(1)
    .describe(
      'Ids of the body areas, conditions and goals on whose pages it is shown, and on those of what treats them.',
    ),
});

/** One card that says when to get help, how soon and from whom. */
export const Care = z.strictObject({
  level: z.enum(careLevels).describe('emergency (now), urgent (today) or non-urgent.'),
  heading: z
    .record(
      country,
      line(8, 80)
        .regex(/ if( you( have)?)?:$/, 'must end with "if:", "if you:" or "if you have:"')
        .meta({ ...translatedAs('region'), ...safety }),
    )
    .describe(
      'The call to action for each country: "US: Call 911 … if you have:". The region in guide.config.ts says which one is shown.',
    ),
  items: z
    .array(z.union([text(25).meta(safety), PlacedSign]))
    .min(1)
    .max(16)
    .describe(
      'What to look out for: 1 to 16 signs. One that is only text belongs to every technique and tool; with appliesTo, only to these problems and to what treats them.',
    ),
  searchTerms: z
    .array(line(3, 60))
    .max(60)
    .default([])
    .meta(translatedAs('words'))
    .describe(
      'Words that somebody types who needs this card now: a search that has all words of one of them shows it first.',
    ),
  sources: list(reference('sources')).min(1).describe('Ids from sources.yaml: at least one.'),
  formerly,
  exceptions,
});

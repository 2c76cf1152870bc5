import { z } from 'zod';
import { cautionLevels, cautionScopes } from '../fields/caution-use.ts';
import { exceptions } from '../fields/exceptions.ts';
import { formerly } from '../fields/formerly.ts';
import { list } from '../fields/limits.ts';
import { line, text } from '../fields/plain-text.ts';
import { reference } from '../fields/references.ts';
import { safety, translatedAs } from '../fields/translation.ts';

/** One reason not to have massage, or to ask first; techniques and tools refer to it. */
export const Caution = z.strictObject({
  name: line(2, 50)
    .meta({ ...translatedAs('text'), ...safety })
    .describe('What people call it: "Blood thinners". It is the title of its own answer in a search.'),
  plain: text(14)
    .refine((value) => /^your? /.test(value), 'must go on after "if" and begin with "you" or "your"')
    .meta(safety)
    .describe('The reason in plain words, read after "if": "you have a blood clot or might have one".'),
  clinical: line(2, 80)
    .meta(translatedAs('text'))
    .optional()
    .describe('The clinical name, shown in brackets: "deep vein thrombosis".'),
  alsoCalled: z
    .array(line(2, 60))
    .max(20)
    .default([])
    .meta(translatedAs('words'))
    .describe('Lay words and brand names that readers see, since many know only those: "Eliquis (apixaban)".'),
  searchTerms: z
    .array(line(2, 60))
    .max(60)
    .default([])
    .meta(translatedAs('words'))
    .describe('Words that people type for it and that are not shown; the text or the names must answer them.'),
  level: z.enum(cautionLevels).describe('do-not, or ask-first (a doctor or physical therapist).'),
  where: z.enum(cautionScopes).describe('Whether it rules out massage anywhere, or only on that area.'),
  why: text(30).meta(safety).describe('Why, in at most 30 plain words.'),
  sources: list(reference('sources')).min(1).describe('Ids from sources.yaml: at least one.'),
  formerly,
  exceptions,
});

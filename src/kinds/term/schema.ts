import { z } from 'zod';
import { exceptions } from '../fields/exceptions.ts';
import { formerly } from '../fields/formerly.ts';
import { list } from '../fields/limits.ts';
import { line, text } from '../fields/plain-text.ts';
import { translatedAs } from '../fields/translation.ts';

/** A glossary term; its first use on a page is explained there. */
export const Term = z.strictObject({
  term: line(2, 60).meta(translatedAs('text')).describe('The word as texts use it.'),
  plain: text(6).describe('The plain word or phrase for it, at most 6 words.'),
  means: text(40).describe('What it means, in at most 40 plain words.'),
  say: line(2, 60).optional().meta(translatedAs('source-only')).describe('How it is said: "my-oh-FASH-ul".'),
  variants: list(line(2, 60))
    .default([])
    .meta(translatedAs('words'))
    .describe('Other forms that occur in texts: plurals, spellings.'),
  searchTerms: z
    .array(line(2, 60))
    .max(30)
    .default([])
    .meta(translatedAs('words'))
    .describe(
      'Words that people type for it and that are not shown: lay words, short forms. Its meaning or a synonym must answer them.',
    ),
  formerly,
  exceptions,
});

import { z } from 'zod';
import { Claim } from '../fields/claim.ts';
import { list } from '../fields/limits.ts';
import { line, text } from '../fields/plain-text.ts';
import { anyReference, reference } from '../fields/references.ts';
import { translatedAs } from '../fields/translation.ts';
import { written } from '../fields/written.ts';

/** Groups of questions, in the order in which the questions page shows them. */
export const faqTopics = ['about', 'benefits', 'at-home', 'safety', 'cost', 'getting-care'] as const;

/**
 * A question of patients, answered in a few sentences, with a link to the page that says more.
 * @param owners kinds whose pages can answer a question
 */
export const faqSchema = (owners: readonly string[]) =>
  z.strictObject({
    ...written,
    title: line(8, 90)
      .regex(/\?$/, 'must be a question that ends with "?"')
      .meta(translatedAs('text'))
      .describe('The question in the words of a patient, at most 90 characters.'),
    topic: z.enum(faqTopics).describe('The group in which the questions page shows it.'),
    shortAnswer: text(60).describe('The whole answer for most readers, in at most 60 words.'),
    answeredBy: list(anyReference(owners))
      .min(1)
      .describe('The pages that own the subject, written as folder/id: pages/safety.'),
    claims: list(Claim).default([]).describe('A statement on health is a claim with its sources.'),
    care: list(reference('care')).default([]).describe('When to get help: ids from care.yaml, most urgent first.'),
  });

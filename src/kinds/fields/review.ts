import { z } from 'zod';
import { day } from './day.ts';
import { reference } from './references.ts';

/** Clinical review of a page. */
export const Review = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('not-clinically-reviewed').describe('No clinician has reviewed the page.') }),
  z.strictObject({
    status: z.literal('clinically-reviewed').describe('A licensed clinician has.'),
    by: reference('people', { kind: 'person' }).describe(
      'Id from people.yaml: a licensed person who agreed to be named.',
    ),
    on: day.describe('Day of the review; not before "updated".'),
    covers: z.enum(['whole-page', 'safety-only']).describe('What was reviewed.'),
  }),
]);

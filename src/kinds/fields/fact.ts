import { z } from 'zod';
import { country, currency } from '../codes.ts';
import { day } from './day.ts';
import { id } from './ids.ts';
import { list } from './limits.ts';
import { text } from './plain-text.ts';
import { reference } from './references.ts';

export const Fact = z.strictObject({
  id: id.describe('Short name of the fact on this page; its anchor is #fact-<id>.'),
  label: text(12).describe('What the figure or rule is: "Your share under Medicare Part B".'),
  value: text(30).describe('The figure or rule itself, in at most 30 plain words.'),
  money: z
    .strictObject({
      min: z.number().nonnegative().describe('Lowest amount.'),
      max: z.number().positive().describe('Highest amount; the same as min for one amount.'),
      currency: currency.describe('ISO 4217 code.'),
      per: z.enum(['session', 'item', 'month', 'year']).describe('What the amount pays for.'),
    })
    .optional()
    .describe('The amount as numbers, for programs that read the guide.'),
  region: country.describe('ISO 3166 country code.'),
  asOf: day.describe('The day for which the source states it.'),
  recheckBy: day.describe('The day after which the page says that it may be out of date and the check fails.'),
  sources: list(reference('sources')).min(1).describe('Ids from sources.yaml: at least one.'),
});

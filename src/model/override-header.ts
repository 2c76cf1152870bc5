/** What `overrides.yaml` says of an entry besides its fields. */
import { z } from 'zod';
import { day } from '../kinds/fields/day.ts';
import { id } from '../kinds/fields/ids.ts';

export const OverrideHeader = z.strictObject({
  hidden: z.literal(true).optional().describe('true takes the entry out of the guide. Leave it out to show the entry.'),
  change: z
    .strictObject({
      by: id.describe('Id of the person who decided it, in people.yaml.'),
      on: day.describe('Day of the decision.'),
    })
    .optional()
    .describe('Who changed, replaced or added the entry, and when: its page says so.'),
});

export type OverrideHeader = z.output<typeof OverrideHeader>;

/** Keys that are not fields of the entry. */
export const headerKeys: readonly string[] = Object.keys(OverrideHeader.shape);

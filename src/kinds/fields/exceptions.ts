import { z } from 'zod';
import { id } from './ids.ts';
import { line } from './plain-text.ts';

/** Exceptions from lint rules, with the reason. Every kind has them. */
export const exceptions = z
  .array(
    z.strictObject({
      rule: id.describe('The name of the rule: the check prints it in brackets behind the problem.'),
      reason: line(10, 240).describe('Why the rule does not fit here, for whoever reads this after you.'),
      at: line(2, 80)
        .optional()
        .describe('The field, where only one is meant: "summary", "claims.0.says"; "body" is the text.'),
    }),
  )
  .max(10)
  .default([])
  .meta({ later: true })
  .describe(
    'Rules that this entry may break, each with a reason. Rules on safety and truth allow none; docs/rules.md says which do. An unused one is an error.',
  );

import { z } from 'zod';
import { cautionUses } from '../fields/caution-use.ts';
import { Claim } from '../fields/claim.ts';
import { Fact } from '../fields/fact.ts';
import { list } from '../fields/limits.ts';
import { reference } from '../fields/references.ts';
import { written } from '../fields/written.ts';

/** The role of a page selects its template. */
const pageRoles = ['benefits', 'cost', 'getting-care', 'safety', 'about', 'other'] as const;

/** A standalone page: benefits, cost, getting care, safety, about. */
export const Page = z.strictObject({
  ...written,
  role: z.enum(pageRoles).describe('What the page is for; it decides how it is laid out.'),
  claims: list(Claim).default([]).describe('What the research says, each with its sources.'),
  facts: list(Fact).default([]).describe('Dated prices and rules. In .mdx, <Fact id="…" /> places one in the text.'),
  cautions: cautionUses.default([]).describe('Ids from cautions.yaml.'),
  care: list(reference('care')).default([]).describe('When to get help: ids from care.yaml, most urgent first.'),
});

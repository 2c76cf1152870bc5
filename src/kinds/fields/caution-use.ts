/** Which cautions an entry has, and how strict each is for it. */
import { z } from 'zod';
import { list } from './limits.ts';
import { text } from './plain-text.ts';
import { reference } from './references.ts';
import { safety } from './translation.ts';

/** How strict a caution is, strictest first. */
export const cautionLevels = ['do-not', 'ask-first'] as const;

/** Where a caution applies: to the whole body, or to the area that has the problem. */
export const cautionScopes = ['anywhere', 'that-area'] as const;

export const CautionUse = z.strictObject({
  caution: reference('cautions').describe('Id from cautions.yaml.'),
  level: z.enum(cautionLevels).optional().describe('Only where this entry is stricter or milder than cautions.yaml.'),
  note: text(30).meta(safety).optional().describe('What it means here: "Ask for light pressure."'),
});

export const cautionUses = list(z.union([reference('cautions'), CautionUse]));

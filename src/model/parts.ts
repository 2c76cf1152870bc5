/** Types of the fields that several kinds share. */
import type { z } from 'zod';
import type { Claim as ClaimSchema, Effect as EffectSchema } from '../kinds/fields/claim.ts';
import type { Fact as FactSchema } from '../kinds/fields/fact.ts';
import type { Entry } from './entry.ts';

export type Claim = z.output<typeof ClaimSchema>;
export type Effect = z.output<typeof EffectSchema>;
export type Fact = z.output<typeof FactSchema>;

export const claimsOf = ({ data }: Entry): readonly Claim[] => ('claims' in data ? data.claims : []);
export const factsOf = ({ data }: Entry): readonly Fact[] => ('facts' in data ? data.facts : []);

/** The parts that several kinds share, as types. */
import type { z } from 'astro/zod';
import type { Claim as ClaimSchema, Effect as EffectSchema, Fact as FactSchema } from '../schema/parts.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Entry } from './entry.ts';

export type Claim = z.output<typeof ClaimSchema>;
export type Effect = z.output<typeof EffectSchema>;
export type Fact = z.output<typeof FactSchema>;
/** An entry of any kind whose data may have the field. */
export type EntryWith<Field extends string> = Extract<
  { [K in Kind]: Entry<K> }[Kind],
  { data: { [F in Field]?: unknown } }
>;

export const claimsOf = ({ data }: Entry): readonly Claim[] => ('claims' in data ? data.claims : []);
export const factsOf = ({ data }: Entry): readonly Fact[] => ('facts' in data ? data.facts : []);

/** The cautions of an entry; its own level and note override those in cautions.yaml. */
import type { z } from 'zod';
import { cautionLevels, cautionScopes, type CautionUse, type cautionUses } from '../kinds/fields/caution-use.ts';
import type { Entry } from './entry.ts';
import type { ContentGraph } from './graph.ts';

/** A caution as an entry states it: an id, or an object with its own level or note. */
export const statedCaution = (use: z.output<typeof cautionUses>[number]): z.output<typeof CautionUse> =>
  typeof use === 'string' ? { caution: use } : use;

export interface CautionHere {
  caution: Entry<'cautions'>;
  level: (typeof cautionLevels)[number];
  where: (typeof cautionScopes)[number];
  /** Field path of the note. */
  noteAt: string | undefined;
}

/** Cautions of one level and scope. */
interface CautionGroup extends Pick<CautionHere, 'level' | 'where'> {
  cautions: readonly CautionHere[];
}

/** Level and scope, strictest first. */
const order = cautionLevels.flatMap((level) => cautionScopes.map((where) => ({ level, where })));
const rank = (caution: CautionHere) =>
  order.findIndex(({ level, where }) => level === caution.level && where === caution.where);

/** Cautions of an entry, strictest first. */
export function cautionsOf(graph: ContentGraph, entry: Entry): CautionHere[] {
  if (!('cautions' in entry.data)) return [];
  return entry.data.cautions
    .map((use, index): CautionHere => {
      const stated = statedCaution(use);
      const caution = graph.get('cautions', stated.caution);
      return {
        caution,
        level: stated.level ?? caution.data.level,
        where: caution.data.where,
        noteAt: stated.note ? `cautions.${index}.note` : undefined,
      };
    })
    .toSorted((a, b) => rank(a) - rank(b));
}

/** Cautions grouped by level and scope, strictest first. */
export const groupCautions = (cautions: readonly CautionHere[]): CautionGroup[] =>
  order.flatMap((group, index) => {
    const own = cautions.filter((caution) => rank(caution) === index);
    return own.length > 0 ? [{ ...group, cautions: own }] : [];
  });

/** All cautions of the guide, in its order. */
export const allCautions = (graph: ContentGraph): readonly Entry<'cautions'>[] => graph.all('cautions');

/** The cautions of an entry; its own level and note override those in cautions.yaml. */
import type { z } from 'zod';
import type { CautionUse, cautionUses } from '../kinds/fields/caution-use.ts';
import type { Entry } from './entry.ts';
import type { Guide } from './graph.ts';

/** A caution as an entry states it: an id, or an object with its own level or note. */
export const statedCaution = (use: z.output<typeof cautionUses>[number]): z.output<typeof CautionUse> =>
  typeof use === 'string' ? { caution: use } : use;

export interface CautionHere {
  caution: Entry<'cautions'>;
  level: 'do-not' | 'ask-first';
  where: 'anywhere' | 'that-area';
  /** Field path of the note. */
  noteAt: string | undefined;
}

const order = ['do-not anywhere', 'do-not that-area', 'ask-first anywhere', 'ask-first that-area'];
const rank = ({ level, where }: CautionHere) => order.indexOf(`${level} ${where}`);

/** Cautions of an entry, strictest first. */
export function cautionsOf(guide: Guide, entry: Entry): CautionHere[] {
  if (!('cautions' in entry.data)) return [];
  return entry.data.cautions
    .map((use, index): CautionHere => {
      const stated = statedCaution(use);
      const caution = guide.get('cautions', stated.caution);
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
export const groupCautions = (cautions: readonly CautionHere[]) => [...Map.groupBy(cautions, rank).values()];

/** All cautions of the guide, in its order. */
export const allCautions = (guide: Guide): readonly Entry<'cautions'>[] => guide.all('cautions');

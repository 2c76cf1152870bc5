/** The cautions of an entry, resolved: what it says itself wins over cautions.yaml. */
import type { z } from 'zod';
import type { CautionUse, cautionUses } from '../kinds/fields/caution-use.ts';
import type { Entry } from './entry.ts';
import type { Guide } from './graph.ts';

/** A caution as an entry names it, whether by its id alone or with a level or note of its own. */
export const statedCaution = (use: z.output<typeof cautionUses>[number]): z.output<typeof CautionUse> =>
  typeof use === 'string' ? { caution: use } : use;

export interface CautionHere {
  caution: Entry<'cautions'>;
  level: 'do-not' | 'ask-first';
  where: 'anywhere' | 'that-area';
  /** Path of the note, for its text. */
  noteAt: string | undefined;
}

const order = ['do-not anywhere', 'do-not that-area', 'ask-first anywhere', 'ask-first that-area'];
const rank = ({ level, where }: CautionHere) => order.indexOf(`${level} ${where}`);

/** Cautions of an entry, the strictest first. */
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

/** Cautions in groups of one level and place, the strictest first. */
export const groupCautions = (cautions: readonly CautionHere[]) => [...Map.groupBy(cautions, rank).values()];

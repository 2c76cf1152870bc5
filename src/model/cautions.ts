/** The cautions of an entry, resolved: what it says itself wins over cautions.yaml. */
import type { Entry } from './entry.ts';
import type { Guide } from './graph.ts';

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
      const stated = typeof use === 'string' ? { caution: use } : use;
      const caution = guide.get('cautions', stated.caution);
      const level = ('level' in stated ? stated.level : undefined) ?? caution.data.level;
      return {
        caution,
        level,
        where: caution.data.where,
        noteAt: 'note' in stated && stated.note ? `cautions.${index}.note` : undefined,
      };
    })
    .toSorted((a, b) => rank(a) - rank(b));
}

/** Cautions in groups of one level and place, the strictest first. */
export const groupCautions = (cautions: readonly CautionHere[]) => [...Map.groupBy(cautions, rank).values()];

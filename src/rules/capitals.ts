/** Runs of capitals that are not abbreviations: Roman numerals, codes, and emphasis. */
import type { Passage } from '../model/sentences.ts';

const hexCode = /^(?=[A-F]*\d)(?:[\dA-F]{6}|[\dA-F]{8})$/;
const roman = /^X{0,3}(?:IX|IV|V?I{0,3})$/;
/** "IV" can also mean intravenous: it is a numeral after a counted noun. */
const counted =
  /(?:type|types|grade|grades|stage|stages|class|phase|part|level|zone|chapter|volume|title|degree|section|nerve|step|table|figure|number|world war) (?:[IVX]+(?:,| and| or| to|–|-) ?)*$/i;

/** @param before text before the word */
export const isNoAbbreviation = (word: string, before: string): boolean =>
  hexCode.test(word) || (roman.test(word) && (word !== 'IV' || counted.test(before.slice(-60))));

/** Words that are written in capitals for emphasis. */
const signals: ReadonlySet<string> = new Set(
  `WARNING CAUTION DANGER IMPORTANT NOTE NOTICE STOP NEVER ALWAYS NOT DO DONT ONLY NO MUST ALL ANY NOW AND OR BUT IF IN
  ON IS IT YOU YOUR THE FOR WITH WITHOUT BEFORE AFTER READ THIS FIRST SEE CALL ASK EVERY EACH BOTH NONE URGENT EMERGENCY
  ATTENTION REMEMBER HELP TIP TIPS NEW FREE OFF OUT UP DOWN`.split(/\s+/),
);

const rowOfCapitals = /(?:\p{Lu}{2,15}[,:!]? ){2,20}\p{Lu}{2,15}/gu;

/** Whether a word also occurs in lower case in the entry, or in a phrase in capitals such as "DO NOT ROLL". */
export function isShouted(word: string, passages: readonly Pick<Passage, 'text'>[]): boolean {
  if (signals.has(word)) return true;
  const small = word.length >= 4 && new RegExp(`(?<![\\p{L}\\p{N}])${word.toLowerCase()}(?![\\p{L}\\p{N}])`, 'u');
  return passages.some(
    ({ text }) =>
      (small && small.test(text)) ||
      (text.includes(word) &&
        [...text.matchAll(rowOfCapitals)].some(([row]) => {
          const words = row.split(/[,:!]? /);
          return words.includes(word) && words.some((one) => signals.has(one));
        })),
  );
}

/** Reading ease of Spanish: the INFLESZ scale, made for texts on health (Barrio-Cantalejo et al., 2008). */
import type { ReadingEase } from '../reading-ease.ts';

const vowels = /[aeiouáéíóúü]+/g;
/** Each of these is a syllable of its own; other vowels beside them are not. */
const strong = /[aeoáéíóú]/g;

/** Syllables of a word: groups of vowels, counted as often as they have strong ones. */
export function syllablesIn(word: string): number {
  const spoken = word
    .toLowerCase()
    .replace(/qu(?=[eiéí])/g, 'q')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/y(?![aeiouáéíóú])/g, 'i');
  const groups = spoken.match(vowels) ?? [];
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + Math.max(1, (group.match(strong) ?? []).length), 0),
  );
}

export const inflesz: ReadingEase = {
  name: 'INFLESZ',
  least: 65,
  scoreOf: (words, sentences) =>
    206.835 -
    (62.3 * words.reduce((sum, word) => sum + syllablesIn(word), 0)) / words.length -
    words.length / sentences,
};

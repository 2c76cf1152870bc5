/** Text as words that can be compared: lower case, without marks that writers leave out, forms of a word as one. */
import { stemmer } from 'stemmer';

/** Marks that writers of these scripts leave out; in others a mark makes another letter: が is not か, й is not и. */
const optionalMarks =
  /(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+|(?<=[\p{Script=Cyrillic}])[\u0300\u0301]+|(?<=[Ее])\u0308|[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0652]/gu;

/** Scripts that put no spaces between words: their text is compared by pairs of letters. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}ー]/u;

/** A letter with its marks is one. */
const pairsOf = (word: string) => {
  const letters = word.match(/\P{M}\p{M}*/gu) ?? [];
  return letters.length < 3 ? [word] : letters.slice(1).map((letter, i) => `${letters[i] ?? ''}${letter}`);
};

/** The words of a text. Apostrophes join, everything else that is no letter, mark or digit parts. */
export function wordsOf(text: string): string[] {
  const plain = text.toWellFormed().normalize('NFKD').replace(optionalMarks, '').normalize('NFC');
  const words = plain
    .replace(/['’ʼ]/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu);
  return (words ?? []).flatMap((word) => (unspaced.test(word) ? pairsOf(word) : word));
}

/** "cannot", "isn't" and "without" all deny, and a denial must not be lost. */
const denials = new Set('not no without never cannot cant dont doesnt isnt arent shouldnt wont wouldnt'.split(' '));
/** Tells denials from all words. */
export const denial = 'not';

const stems = new Map<string, string>();

/** The stem that forms of a word share, in languages for which we have rules. */
export function stemOf(word: string, language: string): string {
  if (!language.startsWith('en')) return word;
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = denials.has(word) ? denial : stemmer(word);
    stems.set(word, stem);
  }
  return stem;
}

/** Longest question that is searched; the rest is cut off. */
const longest = 200;
/** A question without what no index knows: control characters, lone surrogates, needless space. */
export const clean = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cs}\ufffd]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest)
    .toWellFormed()
    .replaceAll('\ufffd', '');

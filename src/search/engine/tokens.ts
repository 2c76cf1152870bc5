/** Tokenizer: case folding, removal of optional diacritics, segmentation, stemming. */
import { denials, stem as stemIn, stemLanguage } from '#language/stem.ts';

/** Scripts in which diacritics are optional; in others they distinguish letters: が and か, й and и. */
const optionalMarks =
  /(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+|(?<=[\p{Script=Cyrillic}])[\u0300\u0301]+|(?<=[Ее])\u0308|[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0652]/gu;

/** Scripts without word separators, which are indexed as bigrams. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}ー]/u;

/** A letter with its combining marks. */
const pairsOf = (word: string) => {
  const letters = word.match(/\P{M}\p{M}*/gu) ?? [];
  return letters.length < 3 ? [word] : letters.slice(1).map((letter, i) => `${letters[i] ?? ''}${letter}`);
};

/** The words of a text. Apostrophes join; everything else except letters, marks and digits separates. */
export function wordsOf(text: string): string[] {
  const plain = text.toWellFormed().normalize('NFKD').replace(optionalMarks, '').normalize('NFC');
  const words = plain
    .replace(/['’ʼ]/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu);
  return (words ?? []).flatMap((word) => (unspaced.test(word) ? pairsOf(word) : word));
}

/** Matches negations. */
export const denial = 'not';

const stems = new Map<string, string>();

/** The stem of a word, in languages with a stemmer. */
export function stemOf(word: string, language: string): string {
  if (!language.startsWith(stemLanguage)) return word;
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = denials.has(word) ? denial : stemIn(word);
    stems.set(word, stem);
  }
  return stem;
}

/** Maximum query length; the rest is cut. */
const longest = 200;
/** Normalizes a query: removes control characters, lone surrogates and extra whitespace. */
export const clean = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cs}\ufffd]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest)
    .toWellFormed()
    .replaceAll('\ufffd', '');

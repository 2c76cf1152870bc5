/** Which words of the dictionary the search leaves as they are, though a word of the guide is near: "site" is not "side". */
import { dictionaryWords } from './index/dictionary.ts';
import { mend, part, type Vocabulary } from './spelling.ts';
import { stopWordsOf } from './stop-words.ts';
import { wordsOf } from './tokens.ts';
import { canBeLeft } from './word-set.ts';

/** Words of the dictionary that no page has and that would be taken for another word, or for two. */
export function wordsToLeave(language: string, vocabulary: Vocabulary, contents: readonly string[]): string[] {
  const own = new Set(contents.flatMap(wordsOf));
  const stopWords = stopWordsOf(language);
  return [...new Set(dictionaryWords(language))].filter(
    (word) =>
      canBeLeft(word) &&
      !own.has(word) &&
      !stopWords.has(word) &&
      !vocabulary.names.has(word) &&
      (mend(word, vocabulary) ?? part(word, vocabulary)) !== undefined,
  );
}

/** Which words of the dictionary a search would take for words of a guide: they must stay as they are. */
import { nearest, split, type Vocabulary } from '../engine/vocabulary.ts';
import { stemOf } from '../engine/tokens.ts';
import { dictionaryWords } from './dictionary.ts';

/** @param stems the stems that the guide has: a word with one of them is known and is not corrected */
export function correctWords(language: string, vocabulary: Vocabulary, stems: ReadonlyMap<string, unknown>): string[] {
  return [...dictionaryWords(language)].filter(
    (word) =>
      !stems.has(stemOf(word, language)) && (nearest(word, vocabulary) ?? split(word, vocabulary)) !== undefined,
  );
}

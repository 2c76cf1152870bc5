/** What the mending of words needs besides the names. It is loaded when a question has a word that no name has. */
import { readAlike } from './alike.ts';
import type { PreparedNames } from './names.ts';
import { vocabularyOf, type Vocabulary } from './spelling.ts';
import { openWords } from './word-set.ts';

export interface SpellingData {
  /** Words that may be mended to, besides those of names, with spaces between them. */
  words: string;
  /** Everyday words that are not mended unless a name has the mended word beside another of the question; packed. */
  leave: string;
  /** What words that no name has mean, one group a line; see `synonyms.ts`. */
  synonyms: string;
  /** The licence of the dictionary from which `leave` was made. */
  licence: string;
}

/** The vocabulary of a guide with the words of its text. */
export const wholeVocabulary = (names: PreparedNames, { words, leave, synonyms }: SpellingData): Vocabulary =>
  vocabularyOf(names, words.split(' '), openWords(leave), readAlike(synonyms));

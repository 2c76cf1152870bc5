/** Selects the dictionary words that spelling correction would wrongly change. */
import { makeAlways, type Remember } from '../../build/result-cache.ts';
import { nearest, split, type Vocabulary } from '../engine/vocabulary.ts';
import { stemOf } from '../engine/tokens.ts';
import { dictionaryWords } from './dictionary.ts';

const firstLetter = (word: string) => word[0] ?? '';
const isNear = (word: string, among: Vocabulary | undefined) => !!among && nearest(word, among) !== undefined;

/**
 * Selects the words for which `nearest` finds a correction, without comparing all words of the vocabulary. Candidates
 * with another first letter are only one edit away, at the start: they are looked up. Those with the same are compared,
 * which is slow: an edit adds words with a few letters only, and the results for the others are reused.
 */
export function wordsNear(
  asked: readonly string[],
  vocabulary: Vocabulary,
  remember: Remember = makeAlways,
): ReadonlySet<string> {
  const sameStart = Map.groupBy(vocabulary, ([word]) => firstLetter(word));
  const byRest = Map.groupBy(vocabulary.keys(), (word) => word.slice(1));
  const otherStart = (word: string): string[] => {
    const rest = word.slice(1);
    const swapped = (word[1] ?? '') + firstLetter(word) + word.slice(2);
    return [
      ...(byRest.get(rest) ?? []),
      ...(byRest.get(word) ?? []),
      ...[rest, swapped].filter((other) => vocabulary.has(other)),
    ];
  };
  const found = [...Map.groupBy(asked, firstLetter)].flatMap(([letter, words]) => {
    const among = new Map(sameStart.get(letter));
    const inputs = [words.join(' '), [...among.keys()].toSorted().join(' ')];
    return remember('near-words', inputs, () => words.filter((word) => isNear(word, among)));
  });
  const near = new Set(found);
  for (const word of asked) {
    const others = near.has(word) ? [] : otherStart(word);
    if (others.length > 0 && isNear(word, new Map(others.map((other) => [other, 1])))) near.add(word);
  }
  return near;
}

/**
 * Dictionary words that must not be corrected. The result depends on which words the guide has, not on their
 * frequency: an edit without new words uses the cached result.
 * @param stems indexed stems: a word with one of them is known and not corrected
 */
export function correctWords(
  language: string,
  vocabulary: Vocabulary,
  stems: ReadonlyMap<string, unknown>,
  remember: Remember,
): string[] {
  const inputs = [language, ...[vocabulary, stems].map((words) => [...words.keys()].toSorted().join(' '))];
  return remember('correct-words', inputs, () => {
    const { words, stemOfWord } = remember('dictionary', [language], () => {
      const all = [...dictionaryWords(language)];
      return { words: all, stemOfWord: all.map((word) => stemOf(word, language)) };
    });
    const near = wordsNear(words, vocabulary, remember);
    return words.filter(
      (word, i) => !stems.has(stemOfWord[i] ?? '') && (near.has(word) || split(word, vocabulary) !== undefined),
    );
  });
}

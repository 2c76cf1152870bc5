/** Which words of the dictionary a search would take for words of a guide: they must stay as they are. */
import { nearest, split, type Vocabulary } from '../engine/vocabulary.ts';
import { stemOf } from '../engine/tokens.ts';
import { dictionaryWords } from './dictionary.ts';

/**
 * Tells of a word whether `nearest` finds one for it, without looking at every word of the vocabulary. One that begins
 * with another letter is never more than an edit away, and that edit is at the start: such words are looked up.
 */
export function nearnessIn(vocabulary: Vocabulary): (word: string) => boolean {
  const words = [...vocabulary];
  const sameStart = new Map(
    [...Map.groupBy(words, ([word]) => word[0])].map(([letter, all]) => [letter, new Map(all)]),
  );
  const byRest = Map.groupBy(vocabulary.keys(), (word) => word.slice(1));
  const otherStart = (word: string): string[] => {
    const rest = word.slice(1);
    const swapped = (word[1] ?? '') + (word[0] ?? '') + word.slice(2);
    return [
      ...(byRest.get(rest) ?? []),
      ...(byRest.get(word) ?? []),
      ...[rest, swapped].filter((other) => vocabulary.has(other)),
    ];
  };
  const isNear = (word: string, among: Vocabulary | undefined) => !!among && nearest(word, among) !== undefined;
  return (word) => {
    if (isNear(word, sameStart.get(word[0]))) return true;
    const others = otherStart(word);
    return others.length > 0 && isNear(word, new Map(others.map((other) => [other, vocabulary.get(other) ?? 0])));
  };
}

/** @param stems the stems that the guide has: a word with one of them is known and is not corrected */
export function correctWords(language: string, vocabulary: Vocabulary, stems: ReadonlyMap<string, unknown>): string[] {
  const isNear = nearnessIn(vocabulary);
  return [...dictionaryWords(language)].filter(
    (word) => !stems.has(stemOf(word, language)) && (isNear(word) || split(word, vocabulary) !== undefined),
  );
}

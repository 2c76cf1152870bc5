/** Selects the dictionary words that spelling correction would wrongly change. */
import { nearest, split, type Vocabulary } from '../engine/vocabulary.ts';
import { stemOf } from '../engine/tokens.ts';
import { dictionaryWords } from './dictionary.ts';

/**
 * Whether `nearest` finds a correction for a word, without comparing all words of the vocabulary. Candidates with
 * another first letter are only one edit away, at the start: they are looked up.
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

/** @param stems indexed stems: a word with one of them is known and not corrected */
export function correctWords(language: string, vocabulary: Vocabulary, stems: ReadonlyMap<string, unknown>): string[] {
  const isNear = nearnessIn(vocabulary);
  return [...dictionaryWords(language)].filter(
    (word) => !stems.has(stemOf(word, language)) && (isNear(word) || split(word, vocabulary) !== undefined),
  );
}

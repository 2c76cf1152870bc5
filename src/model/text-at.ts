/** Text of a field, and whole-word search in it. */
import type { Path } from './problem.ts';
import { valueAt } from './value-at.ts';

/** The string at a path; undefined for anything else. */
export function textAt(values: unknown, path: Path): string | undefined {
  const value = valueAt(values, path);
  return typeof value === 'string' ? value : undefined;
}

const isOfWord = (character: string) => /[\p{L}\p{N}]/u.test(character);

/** Offset of a whole word, from an offset on; -1 where it does not occur. */
export function indexOfWord(text: string, word: string, from: number): number {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    const isWordStart = !isOfWord(text.charAt(at - 1)) || !isOfWord(word.charAt(0));
    const behind = text.charAt(at + word.length);
    if (
      isWordStart &&
      (!isOfWord(behind) || /^s(?![\p{L}\p{N}])/u.test(text.slice(at + word.length, at + word.length + 2)))
    )
      return at;
  }
  return -1;
}

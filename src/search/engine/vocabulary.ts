/** Spelling correction: the closest indexed word to an unknown one. */
import { distance } from 'fastest-levenshtein';

/** Word → document frequency. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Optimal string alignment distance: a transposition is one edit. */
export function edits(a: string, b: string): number {
  let least = distance(a, b);
  if (least < 2 || least > 3) return least;
  for (let i = 0; i + 1 < a.length; i += 1)
    if (a[i] !== a[i + 1])
      least = Math.min(least, 1 + distance(a.slice(0, i) + (a[i + 1] ?? '') + (a[i] ?? '') + a.slice(i + 2), b));
  return least;
}

/** Shorter words have too many neighbors; longer ones are corrected over two edits. */
const [shortest, twoEditsFrom] = [4, 7];
const single = (word: string) => word.replace(/(.)\1+/gu, '$1');

export interface Correction {
  word: string;
  edits: number;
}

/** An edit within a word is more likely than at its start, and a doubled letter more likely than any other. */
function costOf(word: string, other: string, off: number, uses: number): number {
  const isDoubled = single(word) === single(other);
  return (
    off -
    (isDoubled ? 0.5 : 0) +
    (word[0] === other[0] ? 0 : 0.4) +
    (other.length < shortest ? 0.3 : 0) -
    Math.log1p(uses) / 20
  );
}

interface Candidate {
  word: string;
  uses: number;
  letters: number;
}

/** Bit mask of the letters in a word; several letters share a bit. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** Population count. */
function bitsIn(n: number): number {
  const pairs = n - ((n >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const byLength = new WeakMap<Vocabulary, ReadonlyMap<number, readonly Candidate[]>>();

/** The words of a vocabulary by length, memoized. */
function candidatesOf(vocabulary: Vocabulary): ReadonlyMap<number, readonly Candidate[]> {
  const grouped = byLength.get(vocabulary);
  if (grouped) return grouped;
  const made = new Map<number, Candidate[]>();
  for (const [word, uses] of vocabulary) {
    const same = made.get(word.length) ?? [];
    same.push({ word, uses, letters: lettersOf(word) });
    made.set(word.length, same);
  }
  byLength.set(vocabulary, made);
  return made;
}

/** The most likely correction; undefined where none is close. */
export function nearest(word: string, vocabulary: Vocabulary): Correction | undefined {
  if (word.length < shortest || /\d/.test(word)) return undefined;
  const limit = word.length >= twoEditsFrom ? 2 : 1;
  const letters = lettersOf(word);
  const grouped = candidatesOf(vocabulary);
  let best: (Correction & { cost: number }) | undefined;
  for (let length = Math.max(3, word.length - limit); length <= word.length + limit; length += 1)
    for (const { word: other, uses, letters: others } of grouped.get(length) ?? []) {
      const allowed = word[0] === other[0] ? limit : 1;
      // An edit changes at most two letters: the mask filters most words.
      if (bitsIn(letters ^ others) > 2 * allowed) continue;
      const off = edits(word, other);
      if (off === 0 || off > allowed) continue;
      const cost = costOf(word, other, off, uses);
      if (!best || cost < best.cost || (cost === best.cost && other < best.word))
        best = { word: other, edits: off, cost };
    }
  return best && { word: best.word, edits: best.edits };
}

/** Splits a word into two or three indexed words; undefined where that is not possible. */
export function split(word: string, vocabulary: Vocabulary, most = 3): string[] | undefined {
  for (let i = word.length - 3; i >= 3; i -= 1) {
    const [start, rest] = [word.slice(0, i), word.slice(i)];
    if (!vocabulary.has(start)) continue;
    if (vocabulary.has(rest)) return [start, rest];
    const others = most > 2 ? split(rest, vocabulary, most - 1) : undefined;
    if (others) return [start, ...others];
  }
  return undefined;
}

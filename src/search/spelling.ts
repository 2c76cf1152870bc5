/** Mends words that the guide does not know: the nearest word that it does know, or none. */
import { distance } from 'fastest-levenshtein';
import type { Alike } from './alike.ts';
import { consonants, soundingLike, withoutDoubles } from './hearing.ts';
import type { PreparedNames } from './names.ts';
import { sameWord } from './tokens.ts';

export interface Vocabulary {
  /** Words of names and titles. */
  names: ReadonlySet<string>;
  /** Words of questions that names have as well: "at", "get". */
  small: ReadonlySet<string>;
  /** Words of headings, and words that the text often uses. */
  texts: ReadonlySet<string>;
  /** How rarely names use a word, from 0 to 1: of two words the more common one was meant. */
  rarity: (word: string) => number;
  /** Whether some name has both words. */
  together: (a: string, b: string) => boolean;
  /** Whether a word is an everyday one: meant as it stands, unless a name has the near word beside another of the question. */
  leave: (word: string) => boolean;
  /** What a word that no name has means in words of names. */
  synonyms: Alike;
}

export const vocabularyOf = (
  { words, telling, rarity, together }: PreparedNames,
  texts: readonly string[] = [],
  leave: Vocabulary['leave'] = () => false,
  synonyms: Alike = new Map(),
): Vocabulary => ({
  names: telling,
  small: new Set([...words].filter((word) => !telling.has(word))),
  texts: new Set(texts),
  rarity,
  together,
  leave,
  synonyms,
});

export const isKnown = (word: string, { names, texts }: Vocabulary) => names.has(word) || texts.has(word);

/** Whether a word of a name goes on from this one, which is still being typed. */
export const goesOn = (word: string, { names, small }: Vocabulary) =>
  [names, small].some((words) => [...words].some((other) => other.startsWith(word)));

/** Whether a known word goes on from this one, or this one from it: knot and knots. */
export function isNearlyKnown(word: string, { names, texts }: Vocabulary, isOpen: boolean): boolean {
  const isForm = (other: string) =>
    word.length > 3 && (other.startsWith(word) || word.startsWith(other)) && sameWord(word, other);
  for (const words of [names, texts]) {
    for (const other of words) if ((isOpen && other.startsWith(word)) || isForm(other)) return true;
  }
  return false;
}

/**
 * Edits between two words; two neighbours that changed places are one edit.
 * @param most beyond so many the number need not be exact
 */
export function edits(a: string, b: string, most = Infinity): number {
  const plain = distance(a, b);
  // Two places changed save one edit at most.
  if (plain < 2 || plain - 1 > most) return plain;
  let least = plain;
  for (let i = 0; i + 1 < a.length; i += 1) {
    if (a[i] === a[i + 1]) continue;
    const swapped = a.slice(0, i) + (a[i + 1] ?? '') + (a[i] ?? '') + a.slice(i + 2);
    least = Math.min(least, 1 + distance(swapped, b));
  }
  return least;
}

/** Words as short as this are mended only beside a word that goes with the mended one: "nek pain", not "ART". */
const short = 3;

/** How many edits a word of this length may be off; shorter words are never mended. */
function allowance(length: number, isName: boolean): number {
  if (length < short) return 0;
  if (length < 5) return isName ? 1 : 0;
  if (length < 6) return 1;
  return length > (isName ? 6 : 7) ? 2 : 1;
}

export interface Mended {
  word: string;
  /** How far it is from what was typed; up to `sure` it is hardly anything else. */
  cost: number;
}

/** Up to this cost a mended word is better than two words in one. */
export const sure = 1.5;

/** Up to this cost it is one slip of the hand: "realease" is "release", not "real ease". */
const oneSlip = 1.4;

/** What it costs to take a word for one that sounds the same. */
const soundCost = 0.9;

/** Whether one slip at the start is all that parts two words that start otherwise. */
const isSlipAtStart = (word: string, other: string) =>
  word.slice(1) === other.slice(1) ||
  word.slice(1) === other ||
  word === other.slice(1) ||
  (word[0] === other[1] && word[1] === other[0] && word.slice(2) === other.slice(2));

/** What it costs to take a word for another; undefined where it is too far off. */
function costOf(word: string, other: string, limit: number): number | undefined {
  const sameStart = word[0] === other[0];
  if (!sameStart && !isSlipAtStart(word, other)) return undefined;
  const off = edits(word, other, limit + 1);
  // With the same consonants one vowel more may be off: "mesage", "percushun".
  const isHeard = () => sameStart && word.length > 4 && consonants(word) === consonants(other);
  if (off === 0 || off > limit + 1 || (off > limit && !isHeard())) return undefined;
  // With two slips, what is heard between the vowels still tells: "spatula" is no "scapula".
  if (off > 1 && distance(consonants(word), consonants(other)) > 1) return undefined;
  // A slip at the start of a word is the rarest.
  const isDouble = withoutDoubles(word) === withoutDoubles(other);
  return off * (isDouble ? 0.6 : 1) + (sameStart ? 0 : 0.4) + Math.abs(other.length - word.length) * 0.1;
}

function candidatesIn(
  words: ReadonlySet<string>,
  word: string,
  isName: boolean,
  rarity: (word: string) => number,
): Mended[] {
  const limit = allowance(word.length, isName);
  const found: Mended[] = [];
  if (limit === 0) return found;
  const costOfName = (other: string) => (isName ? rarity(other) * 0.3 : 0.5);
  for (const other of soundingLike(word, words))
    if (other.length >= 4) found.push({ word: other, cost: soundCost + costOfName(other) });
  for (const other of words) {
    if (Math.abs(other.length - word.length) > limit || /\d/.test(other)) continue;
    if (other.length < 3) continue;
    const cost = costOf(word, other, limit);
    if (cost !== undefined) found.push({ word: other, cost: cost + costOfName(other) });
  }
  return found;
}

/** A word that stands beside the others in a name may cost so much more. */
const company = 0.6;
/** Beside a word as common as this, an everyday word is not taken for another: nearly all names have "massage". */
const common = 0.4;

/** A known word as short as this is near to anything. */
const isTooShort = (known: string, word: string) => known.length <= short && withoutDoubles(word) !== known;

/**
 * The known word that was most likely meant; undefined where none is near.
 * @param others the other words of the question: of two near words, the one that a name has beside them was meant
 */
export function mend(
  word: string,
  { names, texts, rarity, together, leave }: Vocabulary,
  others: readonly string[] = [],
): Mended | undefined {
  const isEveryday = leave(word);
  const isMeant = word.length <= short || isEveryday;
  const goesWith = (other: string, near: string) =>
    other !== word && together(other, near) && !(isEveryday && rarity(other) < common);
  const near = [...candidatesIn(names, word, true, rarity), ...candidatesIn(texts, word, false, rarity)];
  const found = near.flatMap((mended) => {
    if (others.some((other) => goesWith(other, mended.word))) return [{ ...mended, cost: mended.cost - company }];
    return isMeant || isTooShort(mended.word, word) ? [] : [mended];
  });
  return found.toSorted((a, b) => a.cost - b.cost || a.word.localeCompare(b.word, 'en'))[0];
}

/** Whether a word is a known one with hardly more than a plural's ending. */
const isPlural = (word: string, names: ReadonlySet<string>) =>
  names.has(word.slice(0, -1)) || names.has(word.slice(0, -2));

/** Long words that were written as one, sure enough to come before forms of one of them: "stabilityball" is not "stability". */
export function joined(word: string, vocabulary: Vocabulary): string[] | undefined {
  const parts = isPlural(word, vocabulary.names) ? undefined : part(word, vocabulary);
  if (!parts?.every((one) => one.length > 3 && one.length < word.length)) return undefined;
  return (mend(word, vocabulary)?.cost ?? Infinity) <= oneSlip ? undefined : parts;
}

function split(
  word: string,
  names: ReadonlySet<string>,
  small: ReadonlySet<string>,
  most: number,
): string[] | undefined {
  const isName = (text: string) => text.length >= 3 && names.has(text);
  for (let i = word.length - 2; i >= 2; i -= 1) {
    const [start, rest] = [word.slice(0, i), word.slice(i)];
    if (!isName(start) && !small.has(start)) continue;
    if (isName(rest) || (isName(start) && small.has(rest))) return [start, rest];
    const others = most > 2 ? split(rest, names, small, most - 1) : undefined;
    if (others) return [start, ...others];
  }
  return undefined;
}

/** In a word as long as this, words of questions are words too: "getstronger", but not "onset". */
const longEnough = 9;

/** Known words that were written as one: two, or three. */
export const part = (word: string, { names, small }: Pick<Vocabulary, 'names' | 'small'>): string[] | undefined =>
  split(word, names, word.length >= longEnough ? small : new Set(), 3);

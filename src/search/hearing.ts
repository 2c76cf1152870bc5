/** How words sound: people write what they hear. */
import { distance } from 'fastest-levenshtein';

/** A letter doubled or not doubled is the commonest slip. */
export const withoutDoubles = (word: string) => word.replace(/(.)\1+/gu, '$1');

/** Letters that sound alike; a double letter sounds like one. The package double-metaphone would be 4 of the 12 kB to the first answer. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn)/, 'n'],
  [/^wr/, 'r'],
  [/^ps/, 's'],
  [/ph/g, 'f'],
  [/rh/g, 'r'],
  [/gh(?!$)/g, ''],
  [/[ao]e(?!$)/g, 'e'],
  [/s?c(?=[eiy])|[cgst]i(?=[ao])|z|sh/g, 's'],
  [/ch?k?|q/g, 'k'],
  [/a([^aeiou])e$/, 'ai$1'],
  [/y/g, 'i'],
  [/(.)\1+/gu, '$1'],
];

/** How a word is heard: "limfedema" like "lymphedema", "nots" like "knots". */
const heard = (word: string) => sounds.reduce((text, [letters, sound]) => text.replace(letters, sound), word);

/** What is heard between the vowels. */
export const consonants = (word: string) => heard(word).replace(/[aeiou]/g, '');

const byConsonants = new WeakMap<ReadonlySet<string>, Map<string, string[]>>();

/** Whether two words with the same consonants are heard as one: the more consonants, the more vowels may be off. */
function soundsLike(own: string, other: string, shared: number): boolean {
  if (shared > 4) return distance(own, other) <= 2;
  return own === other || (own.length > 5 && own.length !== other.length && distance(own, other) === 1);
}

/** Words that sound like this one: "nots" is "knots", "hedake" is "headache", "fibermyalsha" is "fibromyalgia". */
export function soundingLike(word: string, words: ReadonlySet<string>): readonly string[] {
  const known = byConsonants.get(words) ?? Map.groupBy([...words], consonants);
  byConsonants.set(words, known);
  const shared = consonants(word);
  return (known.get(shared) ?? []).filter((other) => soundsLike(heard(word), heard(other), shared.length));
}

/** How words sound: people write what they hear. */

/** A letter doubled or not doubled is the commonest slip. */
export const withoutDoubles = (word: string) => word.replace(/(.)\1+/gu, '$1');

/** Letters that sound alike; a double letter sounds like one. The package double-metaphone would be 4 of the 12 kB to the first answer. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn)/, 'n'],
  [/^wr/, 'r'],
  [/^ps/, 's'],
  [/ph/g, 'f'],
  [/rh/g, 'r'],
  [/[ao]e/g, 'e'],
  [/s?c(?=[eiy])|z|sh/g, 's'],
  [/ck|[cq]/g, 'k'],
  [/y/g, 'i'],
  [/(.)\1+/gu, '$1'],
];

/** How a word is heard: "limfedema" like "lymphedema", "nots" like "knots". */
const heard = (word: string) => sounds.reduce((text, [letters, sound]) => text.replace(letters, sound), word);

/** What is heard between the vowels. */
export const consonants = (word: string) => heard(word).replace(/[aeiou]/g, '');

const byHearing = new WeakMap<ReadonlySet<string>, Map<string, string[]>>();

/** Words that sound like this one. */
export function soundingLike(word: string, words: ReadonlySet<string>): readonly string[] {
  const known = byHearing.get(words) ?? Map.groupBy([...words], heard);
  byHearing.set(words, known);
  return known.get(heard(word)) ?? [];
}

/** Measures how easily the texts of a translation read. */
import { readingEaseOf } from '../../language/reading-ease.ts';
import type { Translation } from './translation.ts';

/** A score says little about fewer words. */
const fewestWords = 60;

/** Citations, URLs of links, elements of MDX. */
const unread = /\[@[^\]]{1,500}\]|\]\([^)]{0,500}\)|<[^>]{1,500}>/g;
const sentenceEnd = /(?<=[.?!:])["”)»]?\s+|\n+/;

/** What the translation lacks in ease; undefined where it reads easily enough, or is too short to say. */
export function hardToRead({ texts }: Pick<Translation, 'texts'>, language: string): string | undefined {
  const plain = [...texts.values()].map((text) => text.replace(unread, ' '));
  const words = plain.flatMap((text) => text.match(/\p{L}[\p{L}’'-]*/gu) ?? []);
  if (words.length < fewestWords) return undefined;
  const sentences = plain.flatMap((text) => text.split(sentenceEnd)).filter((text) => /\p{L}/u.test(text));
  const scale = readingEaseOf(language);
  const score = scale.scoreOf(words, sentences.length);
  return score < scale.least
    ? `its texts score ${score.toFixed(1)} on the scale ${scale.name}; the least is ${scale.least}`
    : undefined;
}

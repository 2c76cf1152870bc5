/** Tokenizes text into words and numbers, which every output must preserve in order. */

/** A number with what belongs to it (sign, currency, decimals, percent), or a word with its apostrophes. */
const word =
  /(?:(?<=(?:^|[\s(["'])[*_`~]*)(?:(?:[-+<>=≤≥±]|(?<!~)~(?!~))?[$€£¥]?|[$€£¥]-))?\p{N}+(?:[.,:/]\p{N}+)*%?|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu;

/** Normalizes quotes, hyphens and spaces, which outputs may replace typographically. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    // Emphasis around a number excludes its sign.
    .replace(/(?<=[-+<>=≤≥±$€£¥]|(?<!~)~)(?:[*_`]+|(?<!~)~~)(?=\p{N})/gu, '')
    .replace(/(?<=\p{N})[*_`~]+(?=%)/gu, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2212\u2011]/g, '-')
    .replace(/-{2,}|[|\u2013\u2014\u00a0\u202f]/g, ' ');

export const wordsOf = (text: string): string[] => plain(text).match(word) ?? [];

const isSame = (one: string, other: string | undefined, isFirst: boolean) =>
  one === other || (isFirst && one.toLowerCase() === other?.toLowerCase());

/** Whether a sequence of words contains another; the first word may be capitalized. */
export function includesSequence(whole: readonly string[], part: readonly string[]): boolean {
  for (let at = 0; at + part.length <= whole.length; at += 1)
    if (part.every((word, index) => isSame(word, whole[at + index], index === 0))) return true;
  return false;
}

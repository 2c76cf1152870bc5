/** The words and numbers of a text in order: what every output of the guide has to keep. */

/** A number with what belongs to it (sign, currency, decimals, percent), or a word with its apostrophes. */
const word =
  /(?:(?<=(?:^|[\s(["'])[*_`~]*)(?:(?:[-+<>=≤≥±]|(?<!~)~(?!~))?[$€£¥]?|[$€£¥]-))?\p{N}+(?:[.,:/]\p{N}+)*%?|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu;

/** Quotes, hyphens and spaces that outputs may set more finely than an author types them. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    // Marks of stress around a number alone leave its signs beside it.
    .replace(/(?<=[-+<>=≤≥±$€£¥]|(?<!~)~)(?:[*_`]+|(?<!~)~~)(?=\p{N})/gu, '')
    .replace(/(?<=\p{N})[*_`~]+(?=%)/gu, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2212\u2011]/g, '-')
    .replace(/-{2,}|[|\u2013\u2014\u00a0\u202f]/g, ' ');

export const wordsOf = (text: string): string[] => plain(text).match(word) ?? [];

/** Where a row of words stands within a longer one; -1 where it does not. */
export function placeOf(part: readonly string[], whole: readonly string[], from = 0): number {
  for (let at = from; at + part.length <= whole.length; at += 1)
    if (part.every((one, index) => whole[at + index] === one)) return at;
  return -1;
}

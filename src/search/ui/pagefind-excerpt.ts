/**
 * Converts Pagefind's excerpts to plain text. They escape only "<" and ">", so an HTML parser would decode "&not" as
 * "¬".
 */

export interface ExcerptPart {
  text: string;
  /** Separates Pagefind's marks. */
  marked: boolean;
}

const plain = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

export const excerptParts = (excerpt: string): ExcerptPart[] =>
  excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({ text: plain(text), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');

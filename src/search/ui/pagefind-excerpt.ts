/** Pagefind's excerpts as plain text. It marks words by elements and escapes "<" and ">", and nothing else: a parser of HTML would make "¬" of "&not". */

export interface ExcerptPart {
  text: string;
  /** Stands between Pagefind's marks. */
  marked: boolean;
}

const plain = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

export const excerptParts = (excerpt: string): ExcerptPart[] =>
  excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({ text: plain(text), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');

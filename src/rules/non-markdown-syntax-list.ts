/** Syntax of other markup languages, and leftovers of drafts: patterns, descriptions and fixes. */
import type { Mark } from './unparsed-markdown-list.ts';

const takeOut = 'Remove them.';
const link = 'Write [link text](/path/).';

export const foreignSyntax: readonly Mark[] = [
  {
    pattern: /\[[^\][\n]+\]\{\/[^}\n]*\}|\[[^\][\n|]*\|\s*http[^\]\n]*\]|\[http[^\s\][]* [^\][\n]+\]|\]（[^\n）]*/gu,
    what: 'malformed link',
    fix: link,
  },
  { pattern: /\[\/[a-z]+\]/gu, what: 'BBCode', fix: takeOut },
  { pattern: /^ *h[1-6]\. [^\n]*/gmu, what: 'malformed heading', fix: 'Write "## " before it.' },
  { pattern: /\{(?:\+\+|--|~~|==|>>)/gu, what: 'CriticMarkup', fix: 'Write only the final text.' },
  {
    pattern: /\^\[[^\]\n]+\]/gu,
    what: 'an inline footnote',
    fix: 'Write [^1] here and "[^1]: the note" below.',
  },
  {
    pattern: /(?<=[\p{L}\d])\^[\p{L}\d+-]{1,5}\^?|\$\$/gu,
    what: 'formula syntax',
    fix: 'Type the character, such as ² or ₂, or write it in words.',
  },
  {
    pattern: /!\[[^\][\n]*\]/gu,
    what: 'malformed image',
    fix: 'Remove it: the only images of an entry are its drawing and the generated ones.',
  },
  {
    pattern: /^ *\[![A-Za-z]+\][^\n]*/gmu,
    what: 'the syntax of a callout box',
    fix: 'Remove it: callout boxes are not supported.',
  },
  {
    pattern: /^ *(\p{Extended_Pictographic}|--)(?=\ufe0f|\s|\p{L})[^\n]*\n *\1/gmu,
    what: 'a list that is shown as one paragraph',
    fix: 'Start each line with "- ".',
  },
  // Placeholders in the texts of authors; this is not a note about this file.
  {
    pattern: /\[(?:[Ii]nsert|[Cc]itation needed|TODO|TBD)\b[^\]\n]*\]|\b(?:TODO|TBD)\b|\?{3,}/gu,
    what: 'a placeholder',
    fix: 'Write the text, or remove this.',
  },
];

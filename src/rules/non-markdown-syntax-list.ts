/** Syntax of other markup languages, and leftovers of drafts: patterns, descriptions and fixes. */
import type { Mark } from './unparsed-markdown-list.ts';

const takeOut = 'Take them out.';
const link = 'Write [words](/address/).';

export const foreignMarks: readonly Mark[] = [
  {
    pattern: /\[[^\][\n]+\]\{\/[^}\n]*\}|\[[^\][\n|]*\|\s*http[^\]\n]*\]|\[http[^\s\][]* [^\][\n]+\]|\]（[^\n）]*/gu,
    what: 'a link that is none',
    fix: link,
  },
  { pattern: /\[\/[a-z]+\]/gu, what: 'marks of a forum', fix: takeOut },
  { pattern: /^ *h[1-6]\. [^\n]*/gmu, what: 'a heading that is none', fix: 'Write "## " before it.' },
  { pattern: /\{(?:\+\+|--|~~|==|>>)/gu, what: 'marks of a correction', fix: 'Write only what is to stand here.' },
  {
    pattern: /\^\[[^\]\n]+\]/gu,
    what: 'a note that is none',
    fix: 'Write [^1] here and "[^1]: the note" below.',
  },
  {
    pattern: /(?<=[\p{L}\d])\^[\p{L}\d+-]{1,5}\^?|\$\$/gu,
    what: 'the mark of a formula',
    fix: 'Type the character, such as ² or ₂, or say it in words.',
  },
  {
    pattern: /!\[[^\][\n]*\]/gu,
    what: 'a picture that is none',
    fix: 'Pictures of entries are drawn by the guide; leave it out.',
  },
  {
    pattern: /^ *\[![A-Za-z]+\][^\n]*/gmu,
    what: 'the mark of a box',
    fix: 'Markdown has no boxes here: take it out.',
  },
  {
    pattern: /^ *(\p{Extended_Pictographic}|--)(?=\ufe0f|\s|\p{L})[^\n]*\n *\1/gmu,
    what: 'a list that runs on as one paragraph',
    fix: 'Begin each line with "- ".',
  },
  // Placeholders in the texts of authors; this is not a note about this file.
  {
    pattern: /\[(?:[Ii]nsert|[Cc]itation needed|TODO|TBD)\b[^\]\n]*\]|\b(?:TODO|TBD)\b|\?{3,}/gu,
    what: 'what is still to be written',
    fix: 'Write it, or take this out.',
  },
];

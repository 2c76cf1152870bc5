/** Syntax of other generators, wikis and editors, which would be rendered literally. */
import type { Mark } from './unparsed-markdown-list.ts';

const takeOut = 'Remove it.';
const noBoxes = 'Callout boxes are not supported: write a paragraph, or a heading with text.';

export const otherSystems: readonly Mark[] = [
  {
    pattern: /\{%[^{}\n]{0,200}%?\}?|%\}/gu,
    what: 'template syntax',
    fix: 'Write the text that it represents.',
  },
  {
    pattern: /(?<![\p{L}\p{N}:]):[a-z][\w:+-]{0,40}:(?=\ufffc|`)/gu,
    what: 'a role of reStructuredText or MyST',
    fix: 'Write [link text](/path/), or plain text.',
  },
  {
    pattern: /(?<![\p{L}\p{N}:/]):(?:[a-z][a-z\d_+-]{1,40}|[+-]1):(?![\p{L}\p{N}:/])/gu,
    what: 'an emoji shortcode',
    fix: 'Type the emoji itself, or use words.',
  },
  {
    pattern: /(?<![\p{L}\p{N}+])\+\+(?=\p{L})[^+\n]{1,30}(?:\+[^+\n]{1,30}){0,5}\+\+(?![\p{L}\p{N}+])/gu,
    what: 'the syntax of keyboard keys or insertions',
    fix: 'Write plain text.',
  },
  {
    pattern: /^ *\.\. +(?:[\w-]{1,40}::|_[\w -]{1,60}:|\|)[^\n]*/gmu,
    what: 'a directive of reStructuredText',
    fix: noBoxes,
  },
  { pattern: /^ *:[ \t]+\S[^\n]*/gmu, what: 'a definition list', fix: 'Write "- **word**: what it means".' },
  {
    pattern: /^ *\*\[[^\][\n]{1,60}\]:[^\n]*/gmu,
    what: 'an abbreviation definition',
    fix: 'Explain it where it is used, "words (abbreviation)", or add it to glossary.yaml.',
  },
  {
    pattern:
      /^ *(?:import +(?:[\w*{][^\n'"]{0,100} from +)?['"][^'"\n]{1,200}['"]|export +(?:default\b|(?:const|let|function|async|class) +\w))[^\n]*/gmu,
    what: 'JavaScript',
    fix: takeOut,
  },
  {
    pattern: /(?<![\p{L}\p{N}^])\^[\p{L}\p{N}][^\s^]{0,20}\^(?![\p{L}\p{N}^])/gu,
    what: 'superscript syntax',
    fix: 'Type the character, such as ² or ™, or write it in words.',
  },
  { pattern: /^ *(?:!!!|\?\?\?)\+? +[a-z]{2,20}\b[^\n]*/gmu, what: 'the syntax of a callout box', fix: noBoxes },
  { pattern: /^ *===[!+]? +"[^\n]*/gmu, what: 'the syntax of tabs', fix: 'Write a heading: "## " before the text.' },
  {
    pattern: /[[{$@]{1,3}:? ?(?:toc|TOC|_TOC_|__TOC__) ?[\]}]{1,2}|__TOC__/gu,
    what: 'a table of contents marker',
    fix: 'Remove it: the page generates its own table of contents.',
  },
  { pattern: /%%[^%\n]{1,200}%%|^ *%% [^\n]*/gmu, what: 'a comment of another editor', fix: 'Write <!-- comment -->.' },
  {
    pattern: /(?<!\|)\|\|[^|\n]{1,200}\|\|(?!\|)|>!(?=\S)[^\n]{1,200}!</gu,
    what: 'spoiler syntax',
    fix: takeOut,
  },
  {
    pattern: /^ *(?:[a-z]{3,20}::[^\s[]{0,200}\[[^\]\n]{0,200}\]|\[(?:NOTE|TIP|WARNING|CAUTION|IMPORTANT)\] *$)/gmu,
    what: 'AsciiDoc syntax',
    fix: noBoxes,
  },
  { pattern: /^ *#\+[A-Za-z_]{2,20}[:\s][^\n]*/gmu, what: 'Org syntax', fix: takeOut },
  { pattern: /'{3}(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.])'{3}/gu, what: 'wiki syntax', fix: 'Write **words**.' },
  { pattern: /-{1,3}8<-{1,3}[^\n]*/gu, what: 'an include of another file', fix: 'Write the text itself.' },
  {
    pattern: /(?<=\S )\^[a-z\d]+(?:-[a-z\d]+){0,5} *$/gmu,
    what: 'a block id',
    fix: 'Remove it: link to headings instead.',
  },
];

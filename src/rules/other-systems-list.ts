/** Syntax of other generators, wikis and editors, which would be rendered literally. */
import type { Mark } from './unparsed-markdown-list.ts';

const takeOut = 'Take it out.';
const noBoxes = 'There are no boxes here: write it as a paragraph, or as a heading and its text.';

export const otherSystems: readonly Mark[] = [
  {
    pattern: /\{%[^{}\n]{0,200}%?\}?|%\}/gu,
    what: 'the mark of a template',
    fix: 'Write here what it was to put in.',
  },
  {
    pattern: /(?<![\p{L}\p{N}:]):[a-z][\w:+-]{0,40}:(?=\ufffc|`)/gu,
    what: 'a role of another language',
    fix: 'Write [words](/address/), or only the words.',
  },
  {
    pattern: /(?<![\p{L}\p{N}:/]):(?:[a-z][a-z\d_+-]{1,40}|[+-]1):(?![\p{L}\p{N}:/])/gu,
    what: 'the name of an emoji',
    fix: 'Type the emoji itself, or say it in words.',
  },
  {
    pattern: /(?<![\p{L}\p{N}+])\+\+(?=\p{L})[^+\n]{1,30}(?:\+[^+\n]{1,30}){0,5}\+\+(?![\p{L}\p{N}+])/gu,
    what: 'the marks of keys or of an insertion',
    fix: 'Write only the words.',
  },
  {
    pattern: /^ *\.\. +(?:[\w-]{1,40}::|_[\w -]{1,60}:|\|)[^\n]*/gmu,
    what: 'a directive of reStructuredText',
    fix: noBoxes,
  },
  { pattern: /^ *:[ \t]+\S[^\n]*/gmu, what: 'a list of definitions', fix: 'Write "- **word**: what it means".' },
  {
    pattern: /^ *\*\[[^\][\n]{1,60}\]:[^\n]*/gmu,
    what: 'the explanation of an abbreviation',
    fix: 'Explain it where it stands, "words (letters)", or put it into glossary.yaml.',
  },
  {
    pattern:
      /^ *(?:import +(?:[\w*{][^\n'"]{0,100} from +)?['"][^'"\n]{1,200}['"]|export +(?:default\b|(?:const|let|function|async|class) +\w))[^\n]*/gmu,
    what: 'program code',
    fix: takeOut,
  },
  {
    pattern: /(?<![\p{L}\p{N}^])\^[\p{L}\p{N}][^\s^]{0,20}\^(?![\p{L}\p{N}^])/gu,
    what: 'marks of raised letters',
    fix: 'Type the character, such as ² or ™, or say it in words.',
  },
  { pattern: /^ *(?:!!!|\?\?\?)\+? +[a-z]{2,20}\b[^\n]*/gmu, what: 'the mark of a box', fix: noBoxes },
  { pattern: /^ *===[!+]? +"[^\n]*/gmu, what: 'the mark of a tab', fix: 'Write a heading: "## " before the words.' },
  {
    pattern: /[[{$@]{1,3}:? ?(?:toc|TOC|_TOC_|__TOC__) ?[\]}]{1,2}|__TOC__/gu,
    what: 'the place of a table of contents',
    fix: 'Take it out: the page makes its own contents.',
  },
  { pattern: /%%[^%\n]{1,200}%%|^ *%% [^\n]*/gmu, what: 'a comment of another editor', fix: 'Write <!-- comment -->.' },
  {
    pattern: /(?<!\|)\|\|[^|\n]{1,200}\|\|(?!\|)|>!(?=\S)[^\n]{1,200}!</gu,
    what: 'marks that hide words',
    fix: takeOut,
  },
  {
    pattern: /^ *(?:[a-z]{3,20}::[^\s[]{0,200}\[[^\]\n]{0,200}\]|\[(?:NOTE|TIP|WARNING|CAUTION|IMPORTANT)\] *$)/gmu,
    what: 'a mark of AsciiDoc',
    fix: noBoxes,
  },
  { pattern: /^ *#\+[A-Za-z_]{2,20}[:\s][^\n]*/gmu, what: 'a mark of Org', fix: takeOut },
  { pattern: /'{3}(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.])'{3}/gu, what: 'marks of a wiki', fix: 'Write **words**.' },
  { pattern: /-{1,3}8<-{1,3}[^\n]*/gu, what: 'the mark of another file', fix: 'Write here what stands there.' },
  {
    pattern: /(?<=\S )\^[a-z\d]+(?:-[a-z\d]+){0,5} *$/gmu,
    what: 'the name of a paragraph',
    fix: 'Take it out: links lead to headings.',
  },
];

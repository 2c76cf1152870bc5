/** Patterns of Markdown syntax that was not parsed as such and would be rendered literally. */

export interface Mark {
  /** Global pattern, matched against text in which parsed syntax is masked. */
  pattern: RegExp;
  what: string;
  fix: string;
  /** Fields only: they are not parsed as Markdown. */
  inFields?: true;
  applies?: (match: RegExpExecArray) => boolean;
}

const showIt = 'To show the character itself, put a backslash before it.';
const link = 'Write [link text](/path/) without spaces between the brackets or in the URL, and close both.';
const list = 'Start each line with "- ", or with "1. ", "2. " and so on, followed by one space.';
const table =
  'A table needs a second line of dashes with as many cells as the header, | --- | --- |, and blank lines around it.';
/** Character references that come with pasted text. */
const names =
  'amp|lt|gt|quot|apos|nbsp|shy|[mn]dash|hellip|bull|deg|times|copy|reg|trade|[lr][sd]quo|#\\d+|#x[\\da-f]+';
const target = '(?:http|www\\.|mailto:|/|#)';

/** "1" and "2", "a" and "b", "i" and "ii" */
const follows = (first: string, second: string) =>
  /\d/.test(first)
    ? Number(second) === Number(first) + 1
    : second === `${first}i` || (first.length === 1 && second.charCodeAt(0) === first.charCodeAt(0) + 1);

const links: Mark[] = [
  { pattern: /(?:\[[^\][\n]*)?\]\((?!\s)[^)\n]*\)?/gu, what: 'malformed link', fix: link },
  {
    pattern: new RegExp(`\\[[^\\][\\n]+\\]\\s+\\(${target}[^)\\n]*\\)?`, 'gu'),
    what: 'a space between the link text and its URL',
    fix: link,
  },
  {
    pattern: new RegExp(`\\([^()\\n]+\\)\\[${target}[^\\]\\n]*\\]`, 'gu'),
    what: 'the brackets of a link in the wrong order',
    fix: link,
  },
  { pattern: /\[[^\][\n]+\]\/[a-z\d-]+\//gu, what: 'a link without parentheses around its URL', fix: link },
  {
    pattern: /^ *\[[^\][\n]+\]:\s*(?:http|www\.|\/)[^\n]*/gmu,
    what: 'malformed link definition',
    fix: 'Write [name]: /path/ on its own line, with blank lines around it and no spaces in the URL.',
  },
  {
    pattern: /\[(?![\^@])[^\][\n]+\]\[(?![\^@])[^\][\n]*\]/gu,
    what: 'a link without a definition of its URL',
    fix: link,
  },
  { pattern: /\[\[[^\][\n]+\]\]/gu, what: 'a link in double brackets', fix: link },
  {
    pattern: /\[\^[^\][\s]+\]/gu,
    what: 'a reference to a missing footnote',
    fix: 'Write the footnote below, [^1]: text, or cite a source as [@source-id].',
  },
  { pattern: /\[\]/gu, what: 'empty brackets', fix: 'Fill them in, or remove them.' },
];

const blocks: Mark[] = [
  {
    pattern: /^ *(?:#{2,6}(?=[^ \t\n#])|#{7,}|#(?=\p{L}))[^\n]*/gmu,
    what: 'malformed heading',
    fix: `Write "## " with a normal space after it, or "### " for a lower level. ${showIt}`,
  },
  {
    pattern: /^ *(?:[•◦‣⁃▪▫●○■□∙◆➢➤]|·\s|o\t|[-*+]\u00a0)[^\n]*/gmu,
    what: 'malformed list',
    fix: list,
  },
  {
    pattern: /^ *(?:\d{1,3}[.)](?:(?=\p{Lu}|\p{L}{2})|\u00a0)|\d{1,3} [.)] )[^\n]*/gmu,
    what: 'malformed numbered list',
    fix: list,
  },
  {
    pattern: /^ *([-*–—→➔✓✔»])(?=\s|\p{L})[^\n]*\n *\1(?=\s|\p{L})/gmu,
    what: 'malformed list',
    fix: list,
  },
  {
    pattern: /^ *\(?(\d{1,2}|[a-z]|ii?)(?:[.):]|\s?[-–]) [^\n]*\n *\(?(\d{1,2}|[a-z]|iii?)(?:[.):]|\s?[-–]) /gmu,
    what: 'a list that is shown as one paragraph',
    fix: `${list} Put a blank line before it.`,
    applies: ([, first = '', second = '']) => follows(first, second),
  },
  {
    pattern: /^ *\|[^\n]*|^[^\n\r\u2028\u2029|]*\S +\| +\S[^\n]*\n[^\n|]*\S +\| +\S[^\n]*|^ *\+[-=+]{3,}[^\n]*/gmu,
    what: 'malformed table',
    fix: table,
  },
  {
    pattern: /^[^\n\r\u2028\u2029\t]*\S\t+\S[^\n]*\n[^\n\t]*\S\t+\S[^\n]*/gmu,
    what: 'columns separated by tabs, which are shown as one paragraph',
    fix: table,
  },
  {
    pattern: /^ *:{3,}[^\n]*/gmu,
    what: 'the syntax of a callout box',
    fix: 'Remove it: callout boxes are not supported.',
  },
];

const words: Mark[] = [
  {
    pattern: /(?<!\*)\*{2,3}(?!\*)/gu,
    what: 'asterisks that make nothing bold',
    fix: `Put two before the first word and two after the last, without spaces in between, or remove them. ${showIt}`,
  },
  {
    pattern: /(?<!_)__(?=[\p{L}\d])|(?<=[\p{L}\d.,!?])__(?!_)/gu,
    what: 'underscores that make nothing bold',
    fix: `Write **words**, or remove them. ${showIt}`,
  },
  {
    pattern: /(?<![\p{L}\d*])\*\p{L}[^*\n]*\s\*(?![\p{L}\d*])|(?<![\p{L}\d_])_\p{L}[^_\n]*\s_(?![\p{L}\d_])/gu,
    what: 'emphasis with a space before the closing character',
    fix: `Remove that space, or the emphasis. ${showIt}`,
  },
  {
    pattern: /<!--|-->/gu,
    what: 'half a comment',
    fix: 'Write <!-- before and --> after a comment, which is not shown. For an arrow, type →.',
  },
  { pattern: /~~/gu, what: '"~~" that strikes nothing through', fix: `Remove it. ${showIt}` },
  { pattern: /==[^=\n]+==/gu, what: 'syntax that is not Markdown', fix: 'Remove them.' },
  {
    pattern: /`+/gu,
    what: 'an unmatched backtick',
    fix: `Remove it, or write ’ for an apostrophe. ${showIt}`,
  },
  {
    pattern: /\\[^\s]*/gu,
    what: 'a backslash',
    fix: 'Remove it: type line breaks, tabs and characters directly.',
  },
  {
    pattern: new RegExp(`&(?:${names})(?![\\p{L}\\d])|\\ufffc(?:${names});`, 'giu'),
    what: 'a character reference, not the character',
    fix: 'Type the character itself.',
  },
  {
    pattern: /\{[#.:]\s?[\w.#-]{1,60}[^{}\n]{0,200}\}|\{\{[^{}\n]{0,200}\}?\}?/gu,
    what: 'syntax that is not Markdown',
    fix: 'Remove them.',
  },
  {
    pattern: /(?<![\w/.-])[\w-]+\.(?:png|jpe?g|gif|svg|tiff?|webp|heic|docx?|pptx?)(?![\w-])/giu,
    what: 'a file name, not the content of the file',
    fix: 'Remove it: content cannot embed files, and the only images of an entry are its drawing and the generated ones.',
  },
];

const fields: Mark[] = [
  {
    pattern:
      /(?<![\p{L}\d*])\*(?=\p{L})[^*\n]*[^\s*]\*(?![\p{L}\d*])|(?<![\p{L}\d_])_(?=\p{L})[^_\n]*[^\s_]_(?![\p{L}\d_])/gu,
    what: 'emphasis',
    fix: 'Remove it: a field is plain text and shows it.',
    inFields: true,
  },
  {
    pattern: /^(?:[-*+] |#{1,6} |\d{1,2}[.)] )/gu,
    what: 'Markdown syntax',
    fix: 'Remove it: a field is plain text, and the page adds numbers and bullets.',
    inFields: true,
  },
];

export const marks: readonly Mark[] = [...links, ...blocks, ...words, ...fields];

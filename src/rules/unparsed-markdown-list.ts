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

const showIt = 'To show the mark itself, put a backslash before it.';
const link = 'Write [words](/address/): no space between the brackets and none in the address, and close both.';
const list = 'Begin each line with "- ", or with "1. ", "2. " and so on, with one space behind it.';
const table =
  'A table has a second line of dashes with as many parts as its head, | --- | --- |, and blank lines around it.';
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
  { pattern: /(?:\[[^\][\n]*)?\]\((?!\s)[^)\n]*\)?/gu, what: 'a link that is none', fix: link },
  {
    pattern: new RegExp(`\\[[^\\][\\n]+\\]\\s+\\(${target}[^)\\n]*\\)?`, 'gu'),
    what: 'a link with a gap in it',
    fix: link,
  },
  {
    pattern: new RegExp(`\\([^()\\n]+\\)\\[${target}[^\\]\\n]*\\]`, 'gu'),
    what: 'a link with its brackets the wrong way round',
    fix: link,
  },
  { pattern: /\[[^\][\n]+\]\/[a-z\d-]+\//gu, what: 'a link without brackets around its address', fix: link },
  {
    pattern: /^ *\[[^\][\n]+\]:\s*(?:http|www\.|\/)[^\n]*/gmu,
    what: 'the address of a link that is not read as one',
    fix: 'Write [name]: /address/ on a line of its own, with blank lines around it and no spaces in the address.',
  },
  {
    pattern: /\[(?![\^@])[^\][\n]+\]\[(?![\^@])[^\][\n]*\]/gu,
    what: 'a link whose address stands nowhere',
    fix: link,
  },
  { pattern: /\[\[[^\][\n]+\]\]/gu, what: 'a link with two brackets', fix: link },
  {
    pattern: /\[\^[^\][\s]+\]/gu,
    what: 'the mark of a note that stands nowhere',
    fix: 'Write the note below, [^1]: text, or cite a source as [@source-id].',
  },
  { pattern: /\[\]/gu, what: 'a pair of empty brackets', fix: 'Write what belongs into them, or take them out.' },
];

const blocks: Mark[] = [
  {
    pattern: /^ *(?:#{2,6}(?=[^ \t\n#])|#{7,}|#(?=\p{L}))[^\n]*/gmu,
    what: 'a heading that is none',
    fix: `Write "## " with a plain space behind it, or "### " for one below that. ${showIt}`,
  },
  {
    pattern: /^ *(?:[•◦‣⁃▪▫●○■□∙◆➢➤]|·\s|o\t|[-*+]\u00a0)[^\n]*/gmu,
    what: 'a list that is none',
    fix: list,
  },
  {
    pattern: /^ *(?:\d{1,3}[.)](?:(?=\p{Lu}|\p{L}{2})|\u00a0)|\d{1,3} [.)] )[^\n]*/gmu,
    what: 'a numbered list that is none',
    fix: list,
  },
  {
    pattern: /^ *([-*–—→➔✓✔»])(?=\s|\p{L})[^\n]*\n *\1(?=\s|\p{L})/gmu,
    what: 'a list that is none',
    fix: list,
  },
  {
    pattern: /^ *\(?(\d{1,2}|[a-z]|ii?)(?:[.):]|\s?[-–]) [^\n]*\n *\(?(\d{1,2}|[a-z]|iii?)(?:[.):]|\s?[-–]) /gmu,
    what: 'a list that runs on as one paragraph',
    fix: `${list} Put a blank line before it.`,
    applies: ([, first = '', second = '']) => follows(first, second),
  },
  {
    pattern: /^ *\|[^\n]*|^[^\n\r\u2028\u2029|]*\S +\| +\S[^\n]*\n[^\n|]*\S +\| +\S[^\n]*|^ *\+[-=+]{3,}[^\n]*/gmu,
    what: 'a table that is none',
    fix: table,
  },
  {
    pattern: /^[^\n\r\u2028\u2029\t]*\S\t+\S[^\n]*\n[^\n\t]*\S\t+\S[^\n]*/gmu,
    what: 'columns with tabs between them, which run on as one paragraph',
    fix: table,
  },
  {
    pattern: /^ *:{3,}[^\n]*/gmu,
    what: 'the frame of a box',
    fix: 'Markdown has no boxes here: take these marks out.',
  },
];

const words: Mark[] = [
  {
    pattern: /(?<!\*)\*{2,3}(?!\*)/gu,
    what: 'stars that make nothing bold',
    fix: `Put two before the first word and two behind the last, without spaces between; or take them out. ${showIt}`,
  },
  {
    pattern: /(?<!_)__(?=[\p{L}\d])|(?<=[\p{L}\d.,!?])__(?!_)/gu,
    what: 'underscores that make nothing bold',
    fix: `Write **words**, or take them out. ${showIt}`,
  },
  {
    pattern: /(?<![\p{L}\d*])\*\p{L}[^*\n]*\s\*(?![\p{L}\d*])|(?<![\p{L}\d_])_\p{L}[^_\n]*\s_(?![\p{L}\d_])/gu,
    what: 'marks of stress with a space before the last',
    fix: `Take that space out, or the marks. ${showIt}`,
  },
  {
    pattern: /<!--|-->/gu,
    what: 'half of a comment',
    fix: 'Write <!-- before it and --> behind it; a comment is not shown. An arrow is typed as →.',
  },
  { pattern: /~~/gu, what: 'a mark that strikes nothing out', fix: `Take it out. ${showIt}` },
  { pattern: /==[^=\n]+==/gu, what: 'marks that Markdown does not know', fix: 'Take them out.' },
  {
    pattern: /`+/gu,
    what: 'a backtick that is left over',
    fix: `Take it out, or write ’ for an apostrophe. ${showIt}`,
  },
  {
    pattern: /\\[^\s]*/gu,
    what: 'a backslash',
    fix: 'Take it out: a new line, a tab or a sign is typed as it is.',
  },
  {
    pattern: new RegExp(`&(?:${names})(?![\\p{L}\\d])|\\ufffc(?:${names});`, 'giu'),
    what: 'the name of a character, not the character',
    fix: 'Type the character itself.',
  },
  {
    pattern: /\{[#.:]\s?[\w.#-]{1,60}[^{}\n]{0,200}\}|\{\{[^{}\n]{0,200}\}?\}?/gu,
    what: 'marks that Markdown does not know',
    fix: 'Take them out.',
  },
  {
    pattern: /(?<![\w/.-])[\w-]+\.(?:png|jpe?g|gif|svg|tiff?|webp|heic|docx?|pptx?)(?![\w-])/giu,
    what: 'the name of a file, not what is in it',
    fix: 'Pictures of entries are drawn by the guide, and files are not passed on; leave it out.',
  },
];

const fields: Mark[] = [
  {
    pattern:
      /(?<![\p{L}\d*])\*(?=\p{L})[^*\n]*[^\s*]\*(?![\p{L}\d*])|(?<![\p{L}\d_])_(?=\p{L})[^_\n]*[^\s_]_(?![\p{L}\d_])/gu,
    what: 'marks of stress',
    fix: 'Take them out: a field is plain text, and shows them.',
    inFields: true,
  },
  {
    pattern: /^(?:[-*+] |#{1,6} |\d{1,2}[.)] )/gu,
    what: 'a mark of Markdown',
    fix: 'Take it out: a field is plain text; the page gives it its number or its dot.',
    inFields: true,
  },
];

export const marks: readonly Mark[] = [...links, ...blocks, ...words, ...fields];

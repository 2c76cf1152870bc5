/** Text without Markdown syntax, removed by regular expressions, independent of any Markdown parser. */

/** A comment, unless a backslash makes its first character text. */
const comments = /(?<=(?:^|[^\\])(?:\\\\)*)<!--[\s\S]*?-->/g;

const steps: readonly [pattern: RegExp, instead: string][] = [
  [comments, ''],
  [/<Fact [^>]*\/>/g, ' '],
  // Task list checkboxes are images.
  [/^([ \t]*[-*+] )\[[ xX]\] /gm, '$1'],
  // Continuation lines of block quotes.
  [/(?<=^[ \t]*>.*\n)[ \t]*>/gm, ' '],
  // Pages render citations and footnotes differently.
  [/ ?\[@[^\]]*\]/g, ''],
  [/\[\^[^\]]+\](?::|)/g, ''],
  [/^\[[^\]]+\]:\s+<?(?:\/|#|https?:).*$/gm, ''],
  [/\[((?:[^\][]|\[[^\][]*\])*)\]\(<?(?:\/|#|https?:)(?:[^()]|\([^()]*\))*\)/g, '$1'],
  [/(?<=\[[^\][]+\])\[[^\][]*\]/g, ''],
  [/^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*$/gm, ''],
  [/&nbsp;/g, '\u00a0'],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&amp;/g, '&'],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
];

export const withoutMarks = (markdown: string): string =>
  steps.reduce((text, [pattern, instead]) => text.replace(pattern, instead), markdown);

/** Paragraphs, items and headings of a text. */
export const blocksOf = (markdown: string): string[] =>
  markdown
    .replace(comments, ' ')
    .split(/\n[ \t]*\n/)
    .map(withoutMarks)
    .filter((block) => block.trim() !== '');

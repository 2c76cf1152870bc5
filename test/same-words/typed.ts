/** What an author typed, without Markdown's marks: found by plain patterns, so that no reader of Markdown has its say. */

const steps: readonly [pattern: RegExp, instead: string][] = [
  [/<!--[\s\S]*?-->/g, ''],
  [/<Fact [^>]*\/>/g, ' '],
  // The box of a task is a picture.
  [/^([ \t]*[-*+] )\[[ xX]\] /gm, '$1'],
  // The later lines of a quotation.
  [/(?<=^[ \t]*>.*\n)[ \t]*>/gm, ' '],
  // Citations and notes have marks of their own on a page.
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

/** Paragraphs, items and headings of a text, each by itself. */
export const blocksOf = (markdown: string): string[] =>
  markdown
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .split(/\n[ \t]*\n/)
    .map(withoutMarks)
    .filter((block) => block.trim() !== '');

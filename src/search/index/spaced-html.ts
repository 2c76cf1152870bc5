/** Adds spaces between elements rendered as boxes: Pagefind would join the words of some of them. */

const boxes =
  'address|article|aside|blockquote|caption|d[dlt]|details|div|fig(?:caption|ure)|footer|form|h[1-6]|header|li|main|nav|[ou]l|p|pre|section|summary|t(?:able|body|d|foot|h|head|r)';
const edge = new RegExp(`(?=<(?:/?(?:${boxes})|[bh]r)\\b)`, 'gi');

/** A match inside a comment or script only gets an extra space. */
export const spacedHtml = (html: string): string => html.replace(edge, ' ');

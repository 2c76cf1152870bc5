/** HTML in which a space stands wherever only boxes part words: Pagefind knows some of these boxes and joins the words of others. */

const boxes =
  'address|article|aside|blockquote|caption|d[dlt]|details|div|fig(?:caption|ure)|footer|form|h[1-6]|header|li|main|nav|[ou]l|p|pre|section|summary|t(?:able|body|d|foot|h|head|r)';
const edge = new RegExp(`(?=<(?:/?(?:${boxes})|[bh]r)\\b)`, 'gi');

/** A comment or script that has such a mark in it only gets a space as well. */
export const spacedHtml = (html: string): string => html.replace(edge, ' ');

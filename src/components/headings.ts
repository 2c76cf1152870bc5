/** The headings of a page for its table of contents. */
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

export interface Heading {
  id: string;
  text: string;
}

/** The second-level headings with an id, in order. */
export function headingsOf(html: string): Heading[] {
  const found: Heading[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', (element: Element) => {
    const { id } = element.properties;
    if (element.tagName === 'h2' && typeof id === 'string') found.push({ id, text: toString(element).trim() });
  });
  return found;
}

/** The headings of finished HTML that a list of contents leads to. */
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

export interface Heading {
  id: string;
  text: string;
}

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** The second-level headings that have an address, in order. */
export function headingsOf(html: string): Heading[] {
  const found: Heading[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', (element: Element) => {
    const { id } = element.properties;
    if (element.tagName === 'h2' && typeof id === 'string') found.push({ id, text: textOf(element).trim() });
  });
  return found;
}

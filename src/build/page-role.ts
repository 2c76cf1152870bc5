/** What a page is to the outputs: needed of all pages before the first of them is parsed, and so read from its text. */
import type { Root } from 'hast';
import { findElement } from './each-element.ts';

export interface PageRole {
  /** It means something on a host only: it sends readers on from an old address, or says `data-online`. */
  isForHosts: boolean;
  /** Web search engines are to leave it out: it says nothing that another page does not. */
  isUnlisted: boolean;
  /** It holds an entry, and does not only list others. */
  hasEntry: boolean;
}

/** Reads the text of a page. */
export const roleInText = (html: string): PageRole => ({
  isForHosts: /<html\b[^>]*\sdata-(?:moved|online)[\s=>]/.test(html),
  isUnlisted: html.includes('<meta name="robots" content="noindex"'),
  hasEntry: /<\w+\b[^>]*\sdata-entry[\s=>]/.test(html),
});

/** Reads the tree of a page. */
export const roleInTree = (tree: Root): PageRole => ({
  isForHosts: tree.children.some(
    (node) => node.type === 'element' && ('dataMoved' in node.properties || 'dataOnline' in node.properties),
  ),
  isUnlisted: !!findElement(
    tree,
    ({ tagName, properties: { name, content } }) =>
      tagName === 'meta' && name === 'robots' && String(content).includes('noindex'),
  ),
  hasEntry: !!findElement(tree, ({ properties }) => 'dataEntry' in properties),
});

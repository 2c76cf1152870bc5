/** The role of a page in outputs, read from its HTML: it is needed for all pages before the first one is parsed. */
import type { Root } from 'hast';
import { findElement } from './each-element.ts';

export interface PageRole {
  /** Meaningful on a host only: a redirect, or a page with `data-online`. */
  isForHosts: boolean;
  /** Excluded from web search engines, since other pages have the same content. */
  isUnlisted: boolean;
  /** The page of an entry, as opposed to a list. */
  hasEntry: boolean;
}

/** Reads the role from HTML. */
export const roleInText = (html: string): PageRole => ({
  isForHosts: /<html\b[^>]*\sdata-(?:moved|online)[\s=>]/.test(html),
  isUnlisted: html.includes('<meta name="robots" content="noindex"'),
  hasEntry: /<\w+\b[^>]*\sdata-entry[\s=>]/.test(html),
});

/** Reads the role from a tree. */
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

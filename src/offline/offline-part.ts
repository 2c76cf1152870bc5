/** What of a page belongs into a copy: what asks a server for something leaves, what speaks of the copy appears. */
import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { cloneTree } from '../build/clone-tree.ts';

/** Relations of `<link>` that mean something on a host only. */
const hostRelations = new Set([
  'alternate',
  'apple-touch-icon',
  'canonical',
  'dns-prefetch',
  'manifest',
  'modulepreload',
  'preconnect',
  'prefetch',
  'preload',
  'search',
]);

const relationsOf = ({ properties }: Element) =>
  Array.isArray(properties['rel']) ? properties['rel'].map(String) : [];

const isForHosts = (element: Element) =>
  'dataOnline' in element.properties ||
  (element.tagName === 'link' && relationsOf(element).some((relation) => hostRelations.has(relation))) ||
  // What a page says to programs on the web is of no use beside its reader.
  (element.tagName === 'script' && element.properties['type'] === 'application/ld+json') ||
  // The copies have policies of their own.
  (element.tagName === 'meta' && String(element.properties['httpEquiv']) === 'content-security-policy') ||
  (element.tagName === 'meta' &&
    /^(og|twitter):/.test(String(element.properties['property'] ?? element.properties['name'])));

/** A copy of a page without what only a host can do, and with what is meant for copies. */
export function offlinePart(page: Root): Root {
  const tree = cloneTree(page);
  visit(tree, 'element', (element: Element, index, parent) => {
    if (parent && index !== undefined && isForHosts(element)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if ('dataCopy' in element.properties) delete element.properties['hidden'];
    return undefined;
  });
  return tree;
}

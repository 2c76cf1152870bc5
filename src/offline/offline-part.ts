/** Adapts a page for offline use: removes host-only elements, and shows offline-only ones. */
import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { cloneTree } from '../build/clone-tree.ts';

/** `<link>` relations that only make sense on a host. */
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
  // Structured data is only for the web.
  (element.tagName === 'script' && element.properties['type'] === 'application/ld+json') ||
  // Offline copies have their own policies.
  (element.tagName === 'meta' && String(element.properties['httpEquiv']) === 'content-security-policy') ||
  (element.tagName === 'meta' &&
    /^(og|twitter):/.test(String(element.properties['property'] ?? element.properties['name'])));

/** A clone of a page for offline use. */
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

/** What a copy allows itself: its own scripts and styles, the program of the search, and no network. */
import type { Element, Root } from 'hast';
import { findElement } from '../build/each-element.ts';
import { inlineCode } from '../outputs/hosting/inline-code.ts';

/**
 * Writes the policy into the head of a page, before everything else.
 * @param sources where scripts may come from besides those that stand in the page
 */
export function addPolicy(tree: Root, sources: readonly string[]): void {
  const policy = [
    `default-src 'none'`,
    `script-src ${[...sources, `'wasm-unsafe-eval'`, ...inlineCode(tree).scripts].join(' ')}`,
    `style-src ${[...sources, `'unsafe-inline'`].join(' ')}`,
    `img-src ${[...sources, 'data:'].join(' ')}`,
    `base-uri 'none'`,
  ].join('; ');
  const head = findElement(tree, ({ tagName }) => tagName === 'head');
  if (!head) return;
  const meta: Element = {
    type: 'element',
    tagName: 'meta',
    properties: { httpEquiv: ['content-security-policy'], content: policy },
    children: [],
  };
  // After the character set, which must stand first.
  const index = head.children.findIndex((child) => child.type === 'element' && 'charSet' in child.properties);
  head.children.splice(index + 1, 0, meta);
}

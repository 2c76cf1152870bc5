/** The content security policy of offline copies: own scripts and styles, the search program, no network. */
import type { Element, Root } from 'hast';
import { findElement } from '../build/each-element.ts';
import { inlineCode } from '../outputs/hosting/inline-code.ts';

/** CSP sources for files of a folder, in all browsers. */
export const ownFiles = ["'self'", 'file:'];

/**
 * Inserts the policy at the start of a page's head.
 * @param sources script sources besides inline scripts
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
  // After the character encoding, which must come first.
  const index = head.children.findIndex((child) => child.type === 'element' && 'charSet' in child.properties);
  head.children.splice(index + 1, 0, meta);
}

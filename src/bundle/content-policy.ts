/** What a copy allows itself: its own scripts and styles, the program of the search, and no network. */
import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

const codeOf = ({ children }: Element) => children.map((child) => ('value' in child ? child.value : '')).join('');

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Types of `<script>` that a browser runs. */
const runs = ({ properties }: Element) =>
  ['undefined', 'module', 'text/javascript'].includes(String(properties['type']));

const isInline = (element: Element) => element.tagName === 'script' && !('src' in element.properties) && runs(element);

/**
 * Writes the policy into the head of a page, before everything else.
 * @param sources where scripts may come from besides those that stand in the page
 */
export function addPolicy(tree: Root, sources: readonly string[]): void {
  const inline: string[] = [];
  visit(tree, 'element', (element: Element) => {
    if (isInline(element)) inline.push(hashOf(codeOf(element)));
  });
  const policy = [
    `default-src 'none'`,
    `script-src ${[...sources, `'wasm-unsafe-eval'`, ...new Set(inline)].join(' ')}`,
    `style-src ${[...sources, `'unsafe-inline'`].join(' ')}`,
    `img-src ${[...sources, 'data:'].join(' ')}`,
    `base-uri 'none'`,
  ].join('; ');
  visit(tree, 'element', (element: Element) => {
    if (element.tagName !== 'head') return;
    const meta: Element = {
      type: 'element',
      tagName: 'meta',
      properties: { httpEquiv: ['content-security-policy'], content: policy },
      children: [],
    };
    // After the character set, which must stand first.
    const place = element.children.findIndex((child) => child.type === 'element' && 'charSet' in child.properties);
    element.children.splice(place + 1, 0, meta);
  });
}

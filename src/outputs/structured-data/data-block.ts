/** JSON-LD script elements: data blocks need no permission in a policy. */
import type { BuiltPage } from '../../build/built-page.ts';
import { findElement } from '../../build/each-element.ts';

/** Escapes JSON so that it cannot end the element or open a comment. */
const inScript = (data: unknown) => JSON.stringify(data).replaceAll('<', '\\u003c');

/**
 * Inserts JSON-LD at the end of a page, where it compresses best, since it repeats text of the page.
 * @throws Error if the page has no end tag
 */
export function addData(page: BuiltPage, data: unknown): void {
  const body = findElement(page.tree, ({ tagName }) => tagName === 'body');
  if (!body) throw new Error(`/${page.path} has no body that can hold structured data.`);
  page.append(body, {
    type: 'element',
    tagName: 'script',
    properties: { type: 'application/ld+json' },
    children: [{ type: 'text', value: inScript(data) }],
  });
}

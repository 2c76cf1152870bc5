/** Data in a page: a block that no browser runs, so that no policy has to allow it. */
import type { BuiltPage } from '../../build/built-page.ts';
import { findElement } from '../../build/each-element.ts';

/** JSON for the inside of a script element: nothing in it can end the element or open a comment. */
const inScript = (data: unknown) => JSON.stringify(data).replaceAll('<', '\\u003c');

/**
 * Puts data at the end of a page, where its text compresses to almost nothing: the page has said it before.
 * @throws Error when the page has no end
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

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { drawingSheet, drawInPages } from './drawings.ts';
import type { Site } from './read-site.ts';

const siteWith = (page: string): Site => ({
  base: '/guide/',
  pages: new Map([['tools/roller/', fromHtml(page, { fragment: true })]]),
  files: new Map([
    [
      'drawings/body.svg',
      new TextEncoder().encode(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g id="neck"><path d="M1 1"/></g><g id="knee"/></svg>',
      ),
    ],
  ]),
});

const drawn = (page: string) => {
  const tree = drawInPages(siteWith(page)).pages.get('tools/roller/');
  assert.ok(tree);
  return toHtml(tree);
};

test('a part that a page calls up from a file stands in the page, without its id', () => {
  assert.equal(
    drawn(
      '<svg><use href="/guide/drawings/body.svg#neck"></use><use href="/guide/drawings/body.svg#neck"></use></svg>',
    ),
    '<svg><g><path d="M1 1"></path></g><g><path d="M1 1"></path></g></svg>',
  );
});

test('what leads to no drawing of the site is left as it is', () => {
  for (const href of ['#neck', '/guide/drawings/body.svg#elbow', 'https://example.org/body.svg#neck'])
    assert.equal(drawn(`<svg><use href="${href}"></use></svg>`), `<svg><use href="${href}"></use></svg>`);
});

test('a sheet has each part once that pages call up, under the id that it is given', () => {
  const use = '<use href="/guide/drawings/body.svg#neck"></use>';
  const sheet = drawingSheet(siteWith(`<svg>${use}${use}</svg>`), (path, fragment) => `${path}:${fragment}`);
  assert.equal(
    toHtml(sheet),
    '<svg width="0" height="0" aria-hidden="true"><g id="drawings/body.svg:neck"><path d="M1 1"></path></g></svg>',
  );
});

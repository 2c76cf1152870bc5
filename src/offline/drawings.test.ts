import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { drawIn, drawingSheet, partFinder, usesIn } from './drawings.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g id="neck"><path d="M1 1"/></g><g id="knee"/></svg>';
const file = 'drawings/body.svg';
const find = partFinder({
  paths: () => [file],
  has: (path) => path === file,
  read: (path) => (path === file ? new TextEncoder().encode(svg) : undefined),
});
const at = ['tools/roller/', '/guide/'] as const;

const drawn = (page: string) => toHtml(drawIn(fromHtml(page, { fragment: true }), ...at, find));

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
  const uses = usesIn(fromHtml(`<svg>${use}${use}</svg>`, { fragment: true }), ...at, find);
  const sheet = drawingSheet(uses, find, (path, fragment) => `${path}:${fragment}`);
  assert.equal(
    toHtml(sheet),
    '<svg width="0" height="0" aria-hidden="true"><g id="drawings/body.svg:neck"><path d="M1 1"></path></g></svg>',
  );
});

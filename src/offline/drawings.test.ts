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

test('inlines a symbol that a page uses from a file, without its id', () => {
  assert.equal(
    drawn(
      '<svg><use href="/guide/drawings/body.svg#neck"></use><use href="/guide/drawings/body.svg#neck"></use></svg>',
    ),
    '<svg><g><path d="M1 1"></path></g><g><path d="M1 1"></path></g></svg>',
  );
});

test('keeps references to other files', () => {
  for (const href of ['#neck', '/guide/drawings/body.svg#elbow', 'https://example.org/body.svg#neck'])
    assert.equal(drawn(`<svg><use href="${href}"></use></svg>`), `<svg><use href="${href}"></use></svg>`);
});

test('collects each used symbol once in a sprite, under its new id', () => {
  const use = '<use href="/guide/drawings/body.svg#neck"></use>';
  const uses = usesIn(fromHtml(`<svg>${use}${use}</svg>`, { fragment: true }), ...at, find);
  const sheet = drawingSheet(uses, find, (path, fragment) => `${path}:${fragment}`);
  assert.equal(
    toHtml(sheet),
    '<svg width="0" height="0" aria-hidden="true"><g id="drawings/body.svg:neck"><path d="M1 1"></path></g></svg>',
  );
});

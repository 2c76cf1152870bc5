import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { bookPart, xmlId } from './book-page.ts';

const book = {
  base: '/',
  has: (path: string) => path !== 'search/',
  onWeb: (path: string) => `https://example.org/${path}`,
};
const inBook = (html: string) =>
  toHtml({ type: 'root', children: bookPart(fromHtml(`<main><div>${html}</div></main>`), 'cost/', book) });

test('makes ids valid in XML, with the links to them', () => {
  for (const [id, name] of [
    ['what-to-bring', 'what-to-bring'],
    ['2026-in-short', '_32_026-in-short'],
    ['がん', '_304c__3093_'],
    ['a_b', 'a_5f_b'],
  ] as const) {
    assert.equal(xmlId(id), name);
    assert.equal(
      inBook(`<h2 id="${id}">A</h2><a href="#${encodeURIComponent(id)}">b</a><a href="/tools/#${id}">c</a>`),
      `<div><h2 id="${name}">A</h2><a href="#${name}">b</a><a href="tools.xhtml#${name}">c</a></div>`,
    );
  }
});

test('keeps a link to an anchor that exists only on the web', () => {
  assert.equal(
    inBook('<a href="/search/#%C3%A9_">a</a>'),
    '<div><a href="https://example.org/search/#%C3%A9_">a</a></div>',
  );
});

test('keeps the accessibility attributes of tables, tasks and code', () => {
  assert.equal(
    inBook(
      '<div class="wide-table" role="group" aria-label="A" tabindex="0"><table><tr><td class="align-right">1</td></tr></table></div>',
    ),
    '<div><div class="wide-table" role="group" aria-label="A"><table><tbody><tr><td class="align-right">1</td></tr></tbody></table></div></div>',
  );
  assert.match(inBook('<span class="task" role="img" aria-label="To do">☐</span>'), /role="img" aria-label="To do">☐/);
});

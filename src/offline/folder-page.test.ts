import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { offlinePart } from './offline-part.ts';
import { relativePath, toFolderPage, wayToTop } from './folder-page.ts';

const ways: [from: string, to: string, way: string][] = [
  ['', 'tools/', 'tools/index.html'],
  ['tools/ball/', '', '../../index.html'],
  ['tools/ball/', 'tools/cane/', '../cane/index.html'],
  ['tools/ball/', 'icon.svg', '../../icon.svg'],
  ['a.html', 'b.html', 'b.html'],
  ['tools/', 'caf\u00e9 #1/', '../caf%C3%A9%20%231/index.html'],
];

for (const [from, to, way] of ways)
  test(`makes the relative path ${way} from /${from} to /${to}`, () => assert.equal(relativePath(from, to), way));

test('never makes an empty relative path', () => {
  assert.deepEqual(['', 'tools/', 'tools/ball/'].map(wayToTop), ['./', '../', '../../']);
});

const folderPage = (html: string, page = 'tools/ball/', base = '/guide/') =>
  toHtml(toFolderPage(offlinePart(fromHtml(html)), page, base));

const changes: [what: string, html: string, expected: string][] = [
  ['a link', '<a href="/guide/tools/">x</a>', '<a href="../index.html">x</a>'],
  ['a link with an anchor', '<a href="/guide/faq/#how">x</a>', '<a href="../../faq/index.html#how">x</a>'],
  ['a link to an anchor on its own page', '<a href="/guide/tools/ball/#how">x</a>', '<a href="#how">x</a>'],
  ['a search', '<a href="/guide/search/?q=a%20b">x</a>', '<a href="../../search/index.html?q=a%20b">x</a>'],
  ['the search form', '<form action="/guide/search/"></form>', '<form action="../../search/index.html"></form>'],
  ['a link to another site', '<a href="https://example.org/">x</a>', '<a href="https://example.org/">x</a>'],
  ['a link to elsewhere on the host', '<a href="/other/">x</a>', '<a href="/other/">x</a>'],
  ['an e-mail address', '<a href="mailto:a@example.org">x</a>', '<a href="mailto:a@example.org">x</a>'],
];

for (const [what, html, expected] of changes)
  test(`converts ${what} for the folder`, () => assert.ok(folderPage(html).includes(expected), folderPage(html)));

test('converts modules to classic scripts', () => {
  const html = folderPage(
    '<body><script type="module" src="/guide/_astro/a.js"></script><script type="module" src="/guide/_astro/b.js"></script>',
  );
  assert.match(html, /<script src="..\/..\/assets\/a.js" defer><\/script><script src="..\/..\/assets\/b.js" defer>/);
  assert.doesNotMatch(html, /module/);
});

test('removes data-online elements, and shows data-copy elements', () => {
  const html = folderPage(
    '<head><link rel="manifest" href="/guide/m"><link rel="canonical" href="https://example.org/"><meta property="og:title" content="x"></head><p data-online>keep</p><p data-online>too</p><p data-copy hidden>copy</p>',
  );
  assert.doesNotMatch(html, /manifest|canonical|og:|keep|too/);
  assert.match(html, /<p data-copy="">copy<\/p>/);
});

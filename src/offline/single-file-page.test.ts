import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toArticle } from './single-file-page.ts';

const article = (main: string, page = 'tools/ball/') =>
  toHtml(
    toArticle(fromHtml(`<title>Ball</title><main id="main">${main}</main>`), page, '/guide/', (path) =>
      path.endsWith('.svg') ? 'data:image/svg+xml;base64,AA' : undefined,
    ) ?? { type: 'root', children: [] },
  );

const cases: [what: string, html: string, expected: RegExp][] = [
  ['a page is found by its URL', '', /^<div id="\/tools\/ball\/"[^>]*data-page="Ball"/],
  ['its anchors get its path', '<h2 id="how">x</h2>', /<h2 id="\/tools\/ball\/how">/],
  ['a link to a page', '<a href="/guide/faq/">x</a>', /<a href="#\/faq\/">/],
  ['a link to an anchor on a page', '<a href="/guide/faq/#q1">x</a>', /<a href="#\/faq\/q1">/],
  ['a link to an anchor on its own page', '<a href="#how">x</a>', /<a href="#\/tools\/ball\/how">/],
  ['a search', '<a href="/guide/search/?q=a%20b">x</a>', /<a href="#\/search\/\?q=a%20b">/],
  ['a link to another site', '<a href="https://example.org/#a">x</a>', /<a href="https:\/\/example.org\/#a">/],
  ['a picture', '<img src="/guide/a.svg">', /<img src="data:image\/svg\+xml;base64,AA">/],
  [
    'a label',
    '<label for="a">x</label><input id="a">',
    /<label for="\/tools\/ball\/a">.*<input id="\/tools\/ball\/a">/,
  ],
  [
    'names of several elements',
    '<p aria-labelledby="a b">x</p>',
    /aria-labelledby="\/tools\/ball\/a \/tools\/ball\/b"/,
  ],
  ['cells and their headings', '<table><tr><td headers="a b">', /headers="\/tools\/ball\/a \/tools\/ball\/b"/],
  ['a popover', '<button popovertarget="t">x</button>', /popovertarget="\/tools\/ball\/t"/],
  ['a pattern of a drawing', '<svg><path fill="url(#p)"></path></svg>', /fill="url\(#\/tools\/ball\/p\)"/],
];

for (const [what, html, expected] of cases)
  test(`converts ${what} for the single file`, () => assert.match(article(html), expected));

test('excludes scripts from the parts of a page', () => {
  assert.doesNotMatch(article('<script type="module" src="/guide/_astro/a.js"></script>'), /script/);
});

test('skips a page without a main element', () => {
  assert.equal(
    toArticle(fromHtml('<p>x</p>'), 'a/', '/', () => undefined),
    undefined,
  );
});

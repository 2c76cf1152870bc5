/** What the build made for programs: Markdown, feeds and data, beside the pages and nowhere else. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import { contentPages } from '../content-pages.ts';

const below = 'test-results/site-below';
const host = 'https://example.org/guide/';
const read = (dir: string, path: string) => readFileSync(join(dir, path), 'utf8');
/** Whether a URL below /guide/ points to a file of the site. */
const isThere = (url: string) => {
  const path = decodeURI(url.slice(host.length).replace(/[?#].*$/, ''));
  return (
    url.startsWith(host) && existsSync(join(below, path === '' || path.endsWith('/') ? `${path}index.html` : path))
  );
};

for (const dir of ['dist', below])
  test(`${dir}: has a linked Markdown page with the same title for every page of content`, () => {
    const pages = contentPages(dir);
    assert.ok(pages.length > 50);
    for (const { path, html } of pages) {
      assert.match(
        html,
        new RegExp(`<link rel="alternate" type="text/markdown" href="[^"]*/${path}index\\.md">`),
        path,
      );
      const title = /<h1[^>]*>([^<]+)</.exec(html)?.[1]?.replaceAll('&#39;', "'").replaceAll('&amp;', '&') ?? '-';
      assert.ok(read(dir, `${path}index.md`).includes(`# ${title}\n`), `${path}: ${title}`);
    }
  });

/** Word counts of a text. */
const countWords = (text: string) =>
  Object.entries(Object.groupBy(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [], (word) => word)).map(
    ([word, all]) => [word, all?.length ?? 0] as const,
  );

/** Elements that Markdown pages omit: drawings, breadcrumbs, forms, hidden elements, tables of contents. */
const unsaid = new Set(['form', 'nav', 'noscript', 'script', 'style', 'svg']);
const isUnsaid = ({ tagName, properties }: Element) =>
  unsaid.has(tagName) ||
  (tagName === 'button' && !('popoverTarget' in properties)) ||
  'hidden' in properties ||
  properties['ariaHidden'] === 'true' ||
  'dataIndex' in properties ||
  // How large a download is, is known after the Markdown is made.
  'dataSizeOf' in properties ||
  /\b(toc|no-print)\b/.test(String(properties['className']));

/** The text nodes of the main element of a page. */
function textOf(html: string): string {
  const pieces: string[] = [];
  visit(fromHtml(html.slice(html.indexOf('<main'), html.indexOf('</main>')), { fragment: true }), (node) => {
    if (node.type === 'text') pieces.push(node.value);
    return node.type === 'element' && isUnsaid(node) ? SKIP : undefined;
  });
  return pieces.join(' ');
}

test('loses no word of a page in its Markdown', () => {
  for (const { path, html } of contentPages('dist')) {
    const markdown = new Map(countWords(read('dist', `${path}index.md`).replace(/\]\([^)]*\)/g, ' ')));
    const lost = countWords(textOf(html)).filter(([word, times]) => (markdown.get(word) ?? 0) < times);
    assert.deepEqual(lost, [], path);
  }
});

test('has no relative URLs and no HTML in Markdown pages', () => {
  for (const file of [...contentPages(below).map(({ path }) => `${path}index.md`), 'llms.txt', 'llms-full.txt'])
    assert.doesNotMatch(read(below, file), /\]\((?:\/|#)|undefined|<[a-z]+[ >]/, file);
});

test('resolves every URL in files that need a host', () => {
  for (const file of ['feed.xml', 'sitemap.xml', 'opensearch.xml']) {
    const xml = read(below, file);
    const urls = [...xml.matchAll(/https:\/\/example\.org[^<"?]*/g)].map(([url]) => url);
    assert.ok(urls.length > 1, file);
    assert.deepEqual(
      urls.filter((url) => !isThere(url)),
      [],
    );
    assert.equal(existsSync(join('dist', file)), false, `${file} without a host`);
  }
});

test('lists every indexable page once in the sitemap', () => {
  const { urlset } = new XMLParser().parse(read(below, 'sitemap.xml'));
  const listed = urlset.url.map(({ loc }: { loc: string }) => loc.slice(host.length));
  assert.deepEqual(
    listed,
    contentPages(below).map(({ path }) => path),
  );
});

test('links the feed and the search description if the host is known', () => {
  for (const type of ['atom', 'opensearchdescription']) {
    assert.match(read(below, 'index.html'), new RegExp(`type="application/${type}\\+xml"`));
    assert.doesNotMatch(read('dist', 'index.html'), new RegExp(type));
  }
});

test('serves the API with the site', () => {
  const index = JSON.parse(read(below, 'api/v1/index.json')) as { entries: { data: string; page: string }[] };
  for (const { data, page } of index.entries) assert.ok(isThere(data) && isThere(page), data);
});

test('has none of these files in bundles and saved copies', () => {
  const copy = readdirSync('dist-offline', { recursive: true }).map(String);
  assert.deepEqual(
    copy.filter((name) => /\.md$|\.xml$|^api|llms|robots/.test(name)),
    [],
  );
  for (const name of copy.filter((file) => file.endsWith('.html')))
    assert.doesNotMatch(read('dist-offline', name), /ld\+json|text\/markdown/, name);
  const [, kept = ''] = /savedEdition=\{.*?"files":\{(.*?)\}/.exec(read('dist', 'service-worker.js')) ?? [];
  assert.match(kept, /"tools\/foam-roller\/"/);
  assert.doesNotMatch(kept, /index\.md|api\/v1|llms/);
});

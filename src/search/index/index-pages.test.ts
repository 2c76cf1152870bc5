import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import type { SearchIndex } from '../engine/types.ts';
import { withIndexPath } from './index-path.ts';
import { indexPages } from './index-pages.ts';
import { readPage } from './read-page.ts';

const page = (language: string, title: string, names: string, text: string) =>
  `<!doctype html><html lang="${language}"><body><main data-pagefind-body><div hidden data-index data-pagefind-ignore><span data-pagefind-meta="kind">tools</span><span data-pagefind-meta="names">${names}</span><span data-filter="kind">Tool</span></div><h1>${title}</h1><p>${text}</p></main></body></html>`;

const index = (pages: readonly { url: string; html: string }[]) =>
  indexPages(pages.map(({ url, html }) => readPage(url, fromHtml(html), html)));

const { files, indexes, documents } = await index([
  { url: '/roller/', html: page('en', 'Foam roller', 'foam tube · Foam-tube', 'Roll slowly. Roll gently.') },
  { url: '/es/rodillo/', html: page('es', 'Rodillo de espuma', 'rulo', 'Ruede despacio.') },
  {
    url: '/search/',
    html: '<!doctype html><html lang="en"><body><div hidden data-index><div data-alert="chest pain · cannot breathe"><p>Call 911 if you have:</p><p>chest pain</p></div></div></body></html>',
  },
]);
const read = <T>(path: string | undefined) =>
  JSON.parse(new TextDecoder().decode(files.find((file) => file.path === path)?.content)) as T;
const english = read<SearchIndex>(indexes.get('en'));
const spanish = read<SearchIndex>(indexes.get('es'));

test('does not index a page without index data', () => assert.equal(documents, 2));

test('makes one index per language', () => {
  assert.deepEqual(
    english.documents.map(({ path }) => path),
    ['roller/'],
  );
  assert.deepEqual(
    spanish.documents.map(({ path }) => path),
    ['es/rodillo/'],
  );
  assert.ok(files.some(({ path }) => path === 'wasm.es.pagefind'));
});

test('omits a name that has the words of an earlier one', () =>
  assert.deepEqual(english.documents[0]?.names, ['Foam-tube']));

test('puts alerts in the index of the language of their page', () => {
  assert.deepEqual(english.alerts, [
    { heading: 'Call 911 if you have:', items: ['chest pain'], terms: ['chest pain', 'cannot breathe'] },
  ]);
  assert.deepEqual(spanish.alerts, []);
});

test('separates words of adjacent blocks in Pagefind excerpts', async () => {
  const boxes =
    '<table><caption>One</caption><tr><th>Two</th><th>Three</th></tr></table><dl><dt>Four</dt><dd>Five</dd></dl>';
  const { files: spaced } = await index([
    { url: '/a/', html: page('en', 'A', 'a', `Zero${boxes}<hr>Six<pre>Seven</pre>`) },
  ]);
  const fragment = spaced.find(({ path }) => path.startsWith('fragment/'));
  const text = new TextDecoder().decode(fragment && gunzipSync(fragment.content));
  assert.match(text, /Zero\W+One\W+Two\W+Three\W+Four\W+Five\W+Six\W+Seven/);
});

test('puts a content hash in both file names, for immutable caching', () => {
  for (const path of [indexes.get('en'), english.words]) assert.match(path ?? '', /\.[0-9a-f]{10}\.json$/);
});

test('links a page to the index of its language', () => {
  assert.match(
    withIndexPath('<html lang="en">', indexes),
    /^<html data-search-index="guide\/en\.\w+\.json" lang="en">$/,
  );
  assert.equal(withIndexPath('<html lang="fr">', indexes), '<html lang="fr">');
});

test("Pagefind's files come as Pagefind makes them, without its interfaces", () => {
  assert.ok(files.some(({ path }) => path === 'pagefind.js'));
  assert.deepEqual(
    files.filter(({ path }) => /ui\.|highlight/.test(path)).map(({ path }) => path),
    [],
  );
});

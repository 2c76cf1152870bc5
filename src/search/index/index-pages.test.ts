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

test('a page without index data is not to be found', () => assert.equal(documents, 2));

test('each language has an index of its own, and Pagefind one for each', () => {
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

test('a name with the words of an earlier one is left out', () =>
  assert.deepEqual(english.documents[0]?.names, ['Foam-tube']));

test('alerts go with the language of the page that brings them', () => {
  assert.deepEqual(english.alerts, [
    { heading: 'Call 911 if you have:', items: ['chest pain'], terms: ['chest pain', 'cannot breathe'] },
  ]);
  assert.deepEqual(spanish.alerts, []);
});

test('words that only a box parts are not joined in an excerpt of Pagefind', async () => {
  const boxes =
    '<table><caption>One</caption><tr><th>Two</th><th>Three</th></tr></table><dl><dt>Four</dt><dd>Five</dd></dl>';
  const { files: spaced } = await index([
    { url: '/a/', html: page('en', 'A', 'a', `Zero${boxes}<hr>Six<pre>Seven</pre>`) },
  ]);
  const fragment = spaced.find(({ path }) => path.startsWith('fragment/'));
  const text = new TextDecoder().decode(fragment && gunzipSync(fragment.content));
  assert.match(text, /Zero\W+One\W+Two\W+Three\W+Four\W+Five\W+Six\W+Seven/);
});

test('the names of both files have a hash of their content, so that browsers can keep them for good', () => {
  for (const path of [indexes.get('en'), english.words]) assert.match(path ?? '', /\.[0-9a-f]{10}\.json$/);
});

test('a page names the index of its language', () => {
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

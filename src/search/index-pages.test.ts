import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { Details } from './details.ts';
import { indexPages } from './index-pages.ts';
import type { NameList } from './names.ts';
import type { SpellingData } from './spelling-data.ts';

const page = (language: string, title: string, names: string, text: string) =>
  `<!doctype html><html lang="${language}"><body><main data-pagefind-body><div hidden data-index data-pagefind-ignore><span data-pagefind-meta="kind">tools</span><span data-level="entry"></span><span data-pagefind-meta="names">${names}</span><span data-filter="kind">Tool</span></div><h1>${title}</h1><p>${text}</p></main></body></html>`;

const places =
  '<dl><div id="knot" data-pagefind-ignore data-index-part="glossary" data-index-title="knot" data-index-names="lump" data-index-filter="Word"><dd>A tender place.</dd></div></dl>';

const { files, pages } = await indexPages([
  {
    url: '/roller/',
    html: page(
      'en',
      'Foam roller',
      'foam tube · foam tubes · tube, foam · a very long name for it',
      `Roll slowly. Roll gently.${places}`,
    ),
  },
  { url: '/es/rodillo/', html: page('es', 'Rodillo de espuma', 'rulo', 'Ruede despacio. Ruede con cuidado.') },
  {
    url: '/search/',
    html: '<!doctype html><html lang="en"><body><div hidden data-index><div data-alert="chest pain · cannot breathe"><p>Call 911 if you have:</p><p>chest pain</p></div></div></body></html>',
  },
]);
const read = <T>(path: string) =>
  JSON.parse(new TextDecoder().decode(files.find((file) => file.path === path)?.content)) as T;

test('a page without index data is not to be found', () => assert.equal(pages, 2));

test('each language has its own names, words and index', () => {
  assert.deepEqual(
    read<NameList>('guide/en/names.json').pages.map(({ title }) => title),
    ['Foam roller'],
  );
  assert.deepEqual(
    read<NameList>('guide/es/names.json').pages.map(({ path }) => path),
    ['es/rodillo/'],
  );
  assert.match(read<SpellingData>('guide/es/spelling.json').words, /ruede/);
  assert.doesNotMatch(read<SpellingData>('guide/en/spelling.json').words, /ruede/);
  assert.ok(files.some(({ path }) => path === 'wasm.es.pagefind'));
});

test('the list made from a dictionary carries its licence', () => {
  assert.match(read<SpellingData>('guide/en/spelling.json').licence, /Kevin Atkinson/);
  assert.equal(read<SpellingData>('guide/es/spelling.json').licence, '');
});

test('the program for languages without stems comes with such a language only', async () => {
  const isThere = (all: typeof files) => all.some(({ path }) => path === 'wasm.unknown.pagefind');
  assert.ok(!isThere(files));
  const chinese = await indexPages([{ url: '/gun/', html: page('zh', '泡沫轴', '按摩', '慢慢滚动。') }]);
  assert.ok(isThere(chinese.files));
});

test('short names come first, long ones with the full text, each page with its id', () => {
  assert.deepEqual(read<NameList>('guide/en/names.json').pages[0]?.names, ['foam tube']);
  const details = read<Details>('guide/en/details.json');
  assert.equal(details.more[0], 'a very long name for it');
  assert.ok(files.some(({ path }) => path === `fragment/${details.ids[0]}.pf_fragment`));
  assert.deepEqual(details.facets[0], { kind: ['Tool'] });
});

test('a place that answers by itself comes with the full text, and its page does not have its words', () => {
  const details = read<Details>('guide/en/details.json');
  assert.deepEqual(
    details.pages.map(({ path, title, level }) => [path, title, level]),
    [['roller/#knot', 'knot', 'word']],
  );
  assert.equal(details.more[1], 'lump');
  assert.deepEqual(details.facets[1], { kind: ['Word'] });
  const texts = files.filter(({ path }) => path.startsWith('fragment/')).map(({ content }) => gunzipSync(content));
  assert.equal(texts.filter((text) => String(text).includes('tender')).length, 1);
});

test('a name with the words of an earlier one is left out', () =>
  assert.doesNotMatch(
    JSON.stringify([read('guide/en/names.json'), read('guide/en/details.json')]),
    /foam tubes|tube, foam/,
  ));

test('alerts go with the language of the page that brings them', () => {
  assert.deepEqual(read<NameList>('guide/en/names.json').alerts, [
    { heading: 'Call 911 if you have:', items: ['chest pain'], terms: ['chest pain', 'cannot breathe'] },
  ]);
  assert.deepEqual(read<NameList>('guide/es/names.json').alerts, []);
});

test('interfaces of Pagefind that the guide does not use are left out', () => {
  assert.deepEqual(
    files.filter(({ path }) => /ui\.|highlight|unknown/.test(path)).map(({ path }) => path),
    [],
  );
});

test('the program of Pagefind comes without blanks, and still exports what is called', () => {
  const program = new TextDecoder().decode(files.find(({ path }) => path === 'pagefind.js')?.content);
  assert.ok(program.length < 40_000, `${program.length} bytes`);
  assert.match(program, /createInstance/);
});

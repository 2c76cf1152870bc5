import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RawResult, SearchApi } from './api.ts';
import { ask, clean } from './query.ts';

const cleaned: [text: string, expected: string][] = [
  ['  stiff   neck ', 'stiff neck'],
  ['a\u0000b', 'a b'],
  ['\ud800knots', 'knots'],
  ['\n\t', ''],
  ['x'.repeat(10_000), 'x'.repeat(200)],
  [`${'x'.repeat(199)}😀`, 'x'.repeat(199)],
];
for (const [text, expected] of cleaned)
  test(`${JSON.stringify(text.slice(0, 20))} is cleaned`, () => assert.equal(clean(text), expected));

const result = (url: string, sections: { url: string; excerpt: string }[] = []): RawResult => ({
  id: url,
  score: 1,
  data: () =>
    Promise.resolve({
      url,
      excerpt: 'whole',
      meta: { title: url, kind: 'tools' },
      sub_results: sections.map((section) => ({ title: 'Section', ...section })),
    }),
});

const apiWith = (byLevel: Record<string, RawResult[]>): SearchApi & { asked: string[] } => {
  const asked: string[] = [];
  return {
    asked,
    filters: () => Promise.resolve({}),
    search: (term, options) => {
      asked.push(String(term));
      return Promise.resolve({
        results: byLevel[String(options?.filters?.['level']?.[0])] ?? [],
        filters: {},
        totalFilters: {},
      });
    },
  };
};

test('what is written about a thing comes before lists and meanings', async () => {
  const answer = await ask(
    apiWith({ word: [result('/w/')], topic: [result('/t/')], entry: [result('/a/'), result('/b/')] }),
    'neck',
  );
  assert.equal(answer.total, 4);
  assert.deepEqual(
    (await answer.hits(0, 10)).map(({ url }) => url),
    ['/a/', '/b/', '/t/', '/w/'],
  );
});

test('only what is shown is loaded', async () => {
  const answer = await ask(apiWith({ entry: [result('/a/'), result('/b/'), result('/c/')] }), 'neck');
  assert.deepEqual(
    (await answer.hits(1, 2)).map(({ url }) => url),
    ['/b/'],
  );
});

for (const text of ['', '  ', '!?', '😀', '"']) {
  test(`${JSON.stringify(text)} is not asked`, async () => {
    const api = apiWith({ entry: [result('/a/')] });
    assert.equal((await ask(api, text)).total, 0);
    assert.deepEqual(api.asked, []);
  });
}

test('the section that matched is named, unless the match is in the opening of the page', async () => {
  const section = { url: '/a/#steps', excerpt: 'a <mark>neck</mark>' };
  const [inSection] = await (
    await ask(apiWith({ entry: [result('/a/', [{ url: '/a/', excerpt: 'no' }, section])] }), 'neck')
  ).hits(0, 1);
  assert.equal(inSection?.section?.url, '/a/#steps');
  const [inOpening] = await (
    await ask(apiWith({ entry: [result('/a/', [{ url: '/a/', excerpt: '<mark>x</mark>' }, section])] }), 'neck')
  ).hits(0, 1);
  assert.equal(inOpening?.section, undefined);
});

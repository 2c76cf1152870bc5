/** Whether the built site's search finds the right entry first. Needs dist/; the shipped Pagefind answers, in Node. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { site } from '../site.ts';
import { dictionaryWords } from './index/dictionary.ts';
import { searchBars } from './search-bars.ts';
import { openIndex } from './disk.ts';
import { ask } from './query.ts';
import { understand } from './understand.ts';
import { answeredThoughAbsent, measureQueries, measureSlips, readQueries } from './relevance.ts';

/** The bars, as shares of one. */
const bars = searchBars;

const engine = await openIndex('dist', site.language);
const sectionOf = (url: string) => url.replace(/^\//, '').replace(/#.*$/, '');

const queries = readQueries(readFileSync(process.env['QUERIES'] ?? 'src/search/queries.tsv', 'utf8'));
const { scores, all, missed } = await measureQueries(engine, queries);

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(0)} %`;
const lines: string[] = [...scores, all].map(
  ({ group, first, amongThree, empty, total }) =>
    `${group.padEnd(14)} P@1 ${percent(first, total).padStart(5)}   P@3 ${percent(amongThree, total).padStart(5)}   empty ${empty}   of ${total}`,
);

test('there are at least 350 queries, for every written entry', () => {
  assert.ok(process.env['QUERIES'] || queries.length >= 350, `${queries.length} queries`);
  const wanted = new Set(queries.flatMap(({ expected }) => expected));
  const entries = engine.names.list.pages.filter(({ level }) => level === 'entry').map(({ path }) => path);
  if (!process.env['QUERIES'])
    assert.deepEqual(
      entries.filter((path) => !wanted.has(path)),
      [],
    );
});

test('the right entry comes first', () =>
  assert.ok(all.first / all.total >= bars.first, `${percent(all.first, all.total)}\n${missed.join('\n')}`));
test('the right entry is among the first three', () =>
  assert.ok(
    all.amongThree / all.total >= bars.amongThree,
    `${percent(all.amongThree, all.total)}\n${missed.join('\n')}`,
  ));
test('no query whose words are there stays without an answer', () => assert.equal(all.empty, bars.empty));

test('every word of a name is in the index, so that a missing part of the index is noticed', async () => {
  for (const word of engine.names.words) await engine.api.search(word);
});

test('a word that is not there is answered with nothing, and named', async () => {
  const absent = queries.filter(({ expected }) => expected.length === 0);
  assert.ok(absent.length > 4);
  const answered = await answeredThoughAbsent(engine, absent);
  lines.push(`absent words answered with pages: ${answered.length} of ${absent.length}`);
  assert.equal(answered.length, bars.absentAnswered, answered.join('\n'));
});

test('everyday words are not taken for words of the guide', async () => {
  const { names, knowledge } = engine;
  const words = [...dictionaryWords(site.language)].filter((word, i) => i % 10 === 0 && /^[a-z]{4,}$/.test(word));
  const unnamed = words.filter((word) => !names.words.has(word));
  const mended: string[] = [];
  for (const word of unnamed)
    for (const { from, to } of (await understand(`${word} `, knowledge)).mended) mended.push(`${from} → ${to}`);
  lines.push(`everyday words taken for others: ${mended.length} of ${unnamed.length}`);
  assert.ok(unnamed.length > 2000);
  assert.ok(mended.length / unnamed.length <= bars.everydayMended, mended.join('\n'));
});

for (const [name, times, bar] of [
  ['one slip', 1, bars.oneEdit],
  ['two slips', 2, bars.twoEdits],
] as const) {
  test(`${name} in a name leads to the same page`, async () => {
    const { kept, total } = await measureSlips(engine, times);
    lines.push(`${name} in a name: ${percent(kept, total)} of ${total} lead to the same page`);
    assert.ok(kept / total >= bar, `${kept} of ${total}`);
  });
}

const shown: [text: string, path: string, mended: boolean][] = [
  ['triger point', 'techniques/trigger-point-release/', true],
  ['myofacial relese', 'techniques/myofascial-release/', true],
  ['theracane', 'tools/thera-cane/', false],
  ['foam rooler', 'tools/foam-roller/', true],
  ['ART', 'techniques/active-release-technique/', false],
  ['knots', 'techniques/trigger-point-release/', false],
];
for (const [text, path, mended] of shown) {
  test(`"${text}" finds ${path}${mended ? ', and the correction is said' : ''}`, async () => {
    const answer = await ask(engine, text);
    assert.equal(sectionOf((await answer.hits(0, 1))[0]?.url ?? ''), path);
    assert.equal(answer.understood.mended.length > 0, mended);
  });
}

const dangers: [text: string, heading: RegExp | undefined][] = [
  ['chest pain after massage', /^Call 911/],
  ['cant breathe', /^Call 911/],
  ['numb between my legs', /^Call 911/],
  ['signs of a stroke', /^Call 911/],
  ['suicidal thoughts', /988/],
  ['chest pian', /^Call 911/],
  ['stiff neck', undefined],
  ['stroke rehabilitation', undefined],
];
for (const [text, heading] of dangers) {
  test(`"${text}" ${heading ? 'brings the card that says where to get help' : 'brings no emergency card'}`, async () => {
    const [alert] = (await ask(engine, text)).alerts;
    if (heading) assert.match(alert?.heading ?? '', heading);
    else assert.equal(alert, undefined);
  });
}

after(() => {
  console.log(`\n${lines.join('\n')}`);
  if (missed.length > 0) console.log(`\nNot first:\n${missed.join('\n')}`);
});

/** Whether the built site's search finds what people ask for. Needs dist/. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { site } from '../../src/site.ts';
import { dictionaryWords } from '../../src/search/index/dictionary.ts';
import { openIndex } from '../../src/search/node-index.ts';
import { joinedNames, misspelled, shareKept, shownNames, writtenPages } from '../../tools/search-quality/misspell.ts';
import { readQueries } from '../../tools/search-quality/read-queries.ts';
import { askAll, scoresOf } from '../../tools/search-quality/relevance.ts';
import { thresholds } from '../../tools/search-quality/thresholds.ts';

const engine = openIndex('dist');
const correct = dictionaryWords(site.language);
const queries = readQueries(readFileSync('tools/search-quality/queries.tsv', 'utf8'));
const tuning = queries.filter(({ part }) => part !== 'test');
const written = writtenPages(engine.index.documents);
const names = shownNames(engine);

test('meets the relevance thresholds on real questions', async () => {
  const { first, amongThree } = scoresOf(await askAll(engine, tuning));
  assert.ok(first >= thresholds.first, `P@1 ${first.toFixed(3)}`);
  assert.ok(amongThree >= thresholds.amongThree, `P@3 ${amongThree.toFixed(3)}`);
});

test('answers and refuses as many real questions as before', async () => {
  const { falselyMissing, notSaid } = scoresOf(await askAll(engine, tuning));
  assert.ok(falselyMissing <= thresholds.falselyMissing, `falsely missing ${falselyMissing.toFixed(3)}`);
  assert.ok(notSaid <= thresholds.notSaid, `not said ${notSaid.toFixed(3)}`);
});

test('finds pages by our own paraphrases', async () => {
  const own = readQueries(readFileSync('tools/search-quality/own-queries.tsv', 'utf8'));
  const { amongThree } = scoresOf(await askAll(engine, own));
  assert.ok(amongThree >= thresholds.own, amongThree.toFixed(3));
});

test('finds a page first by its title', async () => {
  for (const { title, path } of written) {
    const found = (await engine.search(`${title} `)).hits(0, 3).map(({ document }) => document.path);
    assert.ok(found.includes(path), `${title} → ${found.join(', ')}`);
  }
});

for (const [what, cases, bar] of [
  ['one slip', misspelled(names, 1, correct), thresholds.oneEdit],
  ['two slips', misspelled(names, 2, correct), thresholds.twoEdits],
  ['two words written as one', joinedNames(names), thresholds.joined],
] as const)
  test(`finds the same page by a name with ${what}`, async () => {
    const kept = await shareKept(engine, cases);
    console.log(`${what}: ${(100 * kept).toFixed(1)} % of ${cases.length}`);
    assert.ok(cases.length > 20);
    assert.ok(kept >= bar, kept.toFixed(3));
  });

test('corrects no dictionary word', async () => {
  for (const word of [...correct].filter((_, i) => i % 40 === 0))
    assert.deepEqual((await engine.search(`${word} `)).corrections, [], word);
});

const dangers: [text: string, heading: RegExp | undefined][] = [
  ['chest pain after massage', /^Call 911/],
  ['cant breathe', /^Call 911/],
  ['numb between my legs', /^Call 911/],
  ['signs of a stroke', /^Call 911/],
  ['suicidal thoughts', /988/],
  ['chest pian', /^Call 911/],
  ['stiff neck', undefined],
  ['stroke rehabilitation', undefined],
  ['attach a band', undefined],
];
for (const [text, heading] of dangers)
  test(`shows ${heading ? 'the emergency card' : 'no emergency card'} for "${text}"`, async () => {
    const [alert] = (await engine.search(text)).alerts;
    if (heading) assert.match(alert?.heading ?? '', heading);
    else assert.equal(alert, undefined);
  });

test('finds cautions, sections, handouts and lists as separate results', () => {
  const labels = new Set(engine.index.documents.map(({ label }) => label));
  for (const label of ['Caution', 'How it feels', 'Handout', 'List', 'Word', 'Condition', 'Body part', 'Goal'])
    assert.ok(labels.has(label), label);
});

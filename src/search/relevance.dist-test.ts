/** Whether the built site's search finds the right entry first. Needs dist/; the shipped Pagefind answers, in Node. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { site } from '../site.ts';
import { openIndex } from './disk.ts';
import { ask } from './query.ts';
import { wordsOf } from './tokens.ts';

/** The bars, as shares of one. */
const bars = { first: 0.9, amongThree: 0.98, empty: 0, absentAnswered: 0, oneEdit: 0.9, twoEdits: 0.75 };

const engine = await openIndex('dist', site.language);
const sectionOf = (url: string) => url.replace(/^\//, '').replace(/#.*$/, '');
const topOf = async (text: string) => (await (await ask(engine, text)).hits(0, 3)).map(({ url }) => sectionOf(url));

interface Query {
  text: string;
  expected: string[];
  group: string;
}

const queries = readFileSync(process.env['QUERIES'] ?? 'src/search/queries.tsv', 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line): Query => {
    const [text = '', expected = '', group = ''] = line.split('\t');
    return { text, expected: expected === '-' ? [] : expected.split('|'), group };
  });

interface Score {
  group: string;
  first: number;
  amongThree: number;
  empty: number;
  total: number;
}

const scores = new Map<string, Score>();
const missed: string[] = [];
for (const { text, expected, group } of queries.filter((query) => query.expected.length > 0)) {
  const top = await topOf(text);
  const score = scores.get(group) ?? { group, first: 0, amongThree: 0, empty: 0, total: 0 };
  scores.set(group, score);
  score.total += 1;
  if (expected.includes(top[0] ?? '')) score.first += 1;
  else missed.push(`${group}: "${text}" → ${top.join(', ') || 'nothing'} (wanted ${expected.join(' or ')})`);
  if (top.some((path) => expected.includes(path))) score.amongThree += 1;
  if (top.length === 0) score.empty += 1;
}
const all = [...scores.values()].reduce(
  (sum, score) => ({
    group: 'all',
    first: sum.first + score.first,
    amongThree: sum.amongThree + score.amongThree,
    empty: sum.empty + score.empty,
    total: sum.total + score.total,
  }),
  { group: 'all', first: 0, amongThree: 0, empty: 0, total: 0 },
);

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(0)} %`;
const lines: string[] = [...scores.values(), all].map(
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
  const answered: string[] = [];
  for (const { text } of absent) {
    const answer = await ask(engine, text);
    if (answer.total > 0 || answer.understood.missing.length === 0)
      answered.push(`${text} → ${answer.understood.words.join(' ')} (${answer.total})`);
  }
  lines.push(`absent words answered with pages: ${answered.length} of ${absent.length}`);
  assert.equal(answered.length, bars.absentAnswered, answered.join('\n'));
});

/** The same numbers on every machine. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Slips of a hand: a letter lost, doubled, taken for its neighbour, or two that changed places. */
function misspell(word: string, roll: () => number): string {
  const i = 1 + Math.floor(roll() * (word.length - 2));
  const slips = [
    () => word.slice(0, i) + word.slice(i + 1),
    () => word.slice(0, i) + (word[i] ?? '') + word.slice(i),
    () => word.slice(0, i) + (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2),
    () => word.slice(0, i) + ('aeiou'[Math.floor(roll() * 5)] ?? 'a') + word.slice(i + 1),
  ];
  return (slips[Math.floor(roll() * slips.length)] ?? slips[0])?.() ?? word;
}

async function robustness(times: number, seed: number): Promise<{ kept: number; total: number }> {
  const roll = dice(seed);
  const names = engine.names.list.pages
    .filter(({ level }) => level === 'entry')
    .flatMap((page) => [page.title, ...page.names].map((name) => ({ name, path: page.path })));
  let kept = 0;
  let total = 0;
  for (const { name } of names) {
    const right = (await topOf(name))[0];
    const long = wordsOf(name).filter((word) => word.length >= (times === 1 ? 5 : 7));
    const target = long[Math.floor(roll() * long.length)];
    if (!target || !right) continue;
    let wrong = target;
    for (let i = 0; i < times; i += 1) wrong = misspell(wrong, roll);
    if (wrong === target) continue;
    total += 1;
    if (
      (
        await topOf(
          wordsOf(name)
            .map((word) => (word === target ? wrong : word))
            .join(' '),
        )
      )[0] === right
    )
      kept += 1;
  }
  return { kept, total };
}

for (const [name, times, bar] of [
  ['one slip', 1, bars.oneEdit],
  ['two slips', 2, bars.twoEdits],
] as const) {
  test(`${name} in a name leads to the same page`, async () => {
    const { kept, total } = await robustness(times, 7);
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

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEngine } from './engine.ts';
import { frontEncode } from './front-coding.ts';
import type { SearchDocument, SearchIndex } from './types.ts';

const document = (path: string, title: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  path,
  title,
  kind: 'pages',
  label: 'Page',
  names: [],
  summary: '',
  sections: [],
  filters: {},
  ...more,
});
const text = (...blocks: string[]) => [{ id: 'part', heading: 'A part', blocks }];

const index: SearchIndex = {
  language: 'en-US',
  documents: [
    document('roller/', 'Foam roller', { names: ['foam tube'], filters: { kind: ['Tool'] } }),
    document('gun/', 'Massage gun', {
      filters: { kind: ['Tool'] },
      sections: text('Keep it off your neck and throat.'),
    }),
    document('neck/', 'Neck pain', {
      names: ['tight neck'],
      summary: 'What helps a stiff neck.',
      sections: text('Heat may help. Move often. A pillow can matter.'),
    }),
    document('throat/', 'Neck', { sections: text('The throat is in front of it.') }),
    document('heart/', 'Heart attack', { sections: text('Exercise after a heart attack.') }),
    document('safety/', 'Safety', {
      names: ['who should not have massage'],
      sections: text('Who should not have massage, and who can.'),
    }),
    document('safety/#caution-pregnancy', 'You are pregnant', {
      kind: 'cautions',
      label: 'Caution',
      sections: text('Ask first when you are pregnant.'),
    }),
    document('safety/#caution-thinners', 'Medicines', {
      kind: 'cautions',
      label: 'Caution',
      names: ['Eliquis (apixaban)'],
      sections: text('Ask before massage. Massage may bruise you.'),
    }),
    document('glossary/', 'Words explained', { kind: 'lists', label: 'List' }),
    document('glossary/#gait', 'gait', { kind: 'glossary', label: 'Word', names: ['way of walking'] }),
  ],
  alerts: [{ heading: 'Call 911', items: ['chest pain'], terms: ['chest pain', 'heart attack signs', 'suicidal'] }],
  synonyms: '',
  questionWords: ['what is the a of', 'how do i my for', 'pain have', 'should who can after'].map((line) =>
    frontEncode(line.split(' ')),
  ),
  words: 'words.json',
  isWithoutText: false,
};
const words = {
  correct: frontEncode(['attach', 'nick', 'message', 'acupuncture', 'suicide', 'gate']),
  synonyms: 'theragun: gun',
  questionWords: ['', '', '', 'please'],
};
const engine = createEngine(index, () => Promise.resolve(words));
const paths = async (question: string) => (await engine.search(question)).hits(0, 5).map((hit) => hit.document.path);

test('ranks an exact name first', async () => {
  assert.equal((await paths('foam roller'))[0], 'roller/');
  assert.equal((await paths('gait'))[0], 'glossary/#gait');
});

test('ranks the part that is about the query above its page', async () => {
  const found = await paths('you are pregnant');
  const [part, page] = [found.indexOf('safety/#caution-pregnancy'), found.indexOf('safety/')];
  assert.ok(part >= 0 && (page < 0 || part < page));
});

test('ranks a name that is the whole query above a title that is a part of it', async () =>
  assert.equal((await paths('tight neck '))[0], 'neck/'));

test('does not rank a list above its items', async () =>
  assert.ok(
    !(await paths('way of walking')).includes('glossary/') || (await paths('way of walking'))[0] === 'glossary/#gait',
  ));

test('completes a word that is being typed', async () => assert.equal((await paths('foam rol'))[0], 'roller/'));

test('corrects a typo and reports the correction', async () => {
  const answer = await engine.search('foam rollar');
  assert.deepEqual(answer.corrections, [{ from: 'rollar', to: 'roller' }]);
  assert.equal(answer.shown, 'foam roller');
});

test('splits joined words, and joins split ones', async () => {
  assert.deepEqual((await engine.search('foamroller')).corrections, [{ from: 'foamroller', to: 'foam roller' }]);
  assert.equal((await paths('mas sage gun'))[0], 'gun/');
});

for (const word of ['attach', 'nick', 'message', 'gate'])
  test(`keeps the correct word "${word}"`, async () =>
    assert.deepEqual((await engine.search(`${word} `)).corrections, []));

test('shows an emergency card only for words as typed, not for corrections', async () => {
  assert.deepEqual((await engine.search('suicidel')).alerts, []);
  assert.equal((await engine.search('chest pian')).alerts.length, 1);
  assert.equal((await engine.search('signs of a heart attack')).alerts.length, 1);
  assert.deepEqual((await engine.search('attach a band')).alerts, []);
});

test('expands a query with synonyms and reports them', async () => {
  const answer = await engine.search('theragun ');
  assert.deepEqual(answer.synonyms, [{ from: 'theragun', to: 'gun' }]);
  assert.equal(answer.hits(0, 1)[0]?.document.path, 'gun/');
});

for (const [question, missing, isAbsent] of [
  ['acupuncture', ['acupuncture'], true],
  ['what should I do for acupuncture', ['acupuncture'], true],
  ['acupuncture for gait, herbs, tea', ['acupuncture', 'herbs', 'tea'], true],
  ['how can I stop a gull', ['stop', 'gull'], true],
  ['neck pain', [], false],
  ['my foam roller', [], false],
] as const)
  test(`reports missing words for "${question}": ${missing.join(', ') || 'none'}`, async () =>
    assert.deepEqual((await engine.search(`${question} `)).missing, { words: missing, isAbsent }));

test('names the words that no page is about, though some mention them', async () => {
  const { words: named, isAbsent } = (await engine.search('exercise after who can move a throat ')).missing;
  assert.equal(isAbsent, false);
  assert.ok(named.length > 0);
});

test('does not correct words when asked to search for the exact words', async () =>
  assert.deepEqual((await engine.search('foam rollar', { asWritten: true })).corrections, []));

test('keeps negations', async () => {
  assert.equal((await paths('who should not have massage'))[0], 'safety/');
  assert.equal((await paths("who shouldn't have massage"))[0], 'safety/');
});

test('filters by value and counts the results of each value', async () => {
  const answer = await engine.search('massage neck', { filters: { kind: 'Tool' } });
  assert.deepEqual(
    answer.hits(0, 9).map((hit) => hit.document.path),
    ['gun/'],
  );
  assert.ok(answer.unfiltered > 1);
  assert.deepEqual(answer.counts['kind'], { Tool: 1 });
});

test('makes excerpts of whole sentences with the words of the query', async () => {
  const [hit] = (await engine.search('pillow')).hits(0, 1);
  const shown = hit?.excerpt.parts.map((part) => part.text).join('');
  assert.equal(shown, 'A pillow can matter.');
  assert.equal(hit?.excerpt.section?.heading, 'A part');
});

test('corrects nothing and does not fail without the word list', async () => {
  const alone = createEngine(index, () => Promise.reject(new Error('gone')));
  assert.deepEqual((await alone.search('rollar ')).missing.words, ['rollar']);
});

for (const strange of [
  '',
  ' ',
  'a',
  '?!',
  '🦵',
  '<script>alert(1)</script>',
  '\ud800knots',
  'x'.repeat(10_000),
  'مساج',
  'constructor __proto__',
  '"',
  'がん',
])
  test(`answers "${strange.slice(0, 20)}" without an error`, async () => {
    const answer = await engine.search(strange);
    answer.hits(0, 10);
    assert.ok(answer.text.length <= 200);
  });

test('loads the word list for an unknown complete word, not for a prefix', async () => {
  let loads = 0;
  const typed = createEngine(index, () => ((loads += 1), Promise.resolve(words)));
  for (const question of ['ro', 'rol', 'roller', 'roller ga', 'foam nec']) await typed.search(question);
  assert.equal(loads, 0);
  await typed.search('nec foam');
  assert.equal(loads, 1);
});

test('finds each part of a name with a second name in brackets', async () => {
  for (const query of ['eliquis', 'apixaban', 'massage on eliquis', 'apixaban and massage']) {
    const [hit] = (await engine.search(query)).hits(0, 1);
    assert.equal(hit?.document.path, 'safety/#caution-thinners', query);
  }
});

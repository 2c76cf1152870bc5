import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAlike } from './alike.ts';
import { prepareNames } from './names.ts';
import { vocabularyOf } from './spelling.ts';
import { understand, type Knowledge } from './understand.ts';

const stopWords = new Set(['not', 'in', 'the']);
const page = (title: string, names: string[] = []) => ({
  path: `${title}/`,
  title,
  names,
  kind: 'x',
  level: 'entry' as const,
});
const names = prepareNames(
  {
    language: 'en',
    alerts: [],
    pages: [page('Back pain', ['when not to press']), page('Knots'), page('Incontinence'), page('Headache')],
  },
  stopWords,
);

/** What an index with stems takes for one word. */
const stems: Readonly<Record<string, string>> = {
  incontinance: 'incontin',
  incontinence: 'incontin',
  nots: 'not',
  not: 'not',
};
const has = (word: string) => Promise.resolve(word in stems);
const vocabulary = vocabularyOf(
  names,
  [],
  (word) => word === 'backpain' || word === 'knits',
  readAlike('lumbago backache: back pain'),
);
const knowledge: Knowledge = {
  named: vocabularyOf(names),
  loadVocabulary: () => Promise.resolve(vocabulary),
  stopWords,
  alikeTo: () => [],
  has,
  isForm: (word, other) => Promise.resolve(stems[word] === (stems[other] ?? other)),
};

const meant: [text: string, words: string[]][] = [
  ['incontinance', ['incontinence']],
  ['nots', ['knots']],
  ['bak pian', ['back', 'pain']],
  ['bak', []],
  ['the knots', ['knots']],
  ['painback', ['pain', 'back']],
  ['backpain', []],
  ['lumbago', ['back', 'pain']],
  ['hed ake', ['headache']],
  ['knits', []],
  ['not in the', ['not', 'in', 'the']],
];
for (const [text, words] of meant)
  test(`"${text}" is looked for as "${words.join(' ')}"`, async () =>
    assert.deepEqual((await understand(text, knowledge)).words, words));

test('what a word means is said whole', async () =>
  assert.deepEqual((await understand('lumbago', knowledge)).alike, [{ from: 'lumbago', to: 'back pain' }]));

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf } from './excerpt.ts';
import type { Term } from './read-query.ts';
import type { SearchDocument } from './types.ts';

const term = (word: string): Term => ({ word, stem: word, accepts: new Map([[word, 1]]), weight: 1, isKnown: true });
const page = (summary: string, ...blocks: string[]): SearchDocument => ({
  path: 'a/',
  title: 'Foam roller',
  kind: 'x',
  label: 'X',
  names: [],
  summary,
  sections: [{ id: 's', heading: 'S', blocks }],
  filters: {},
});
const shown = (document: SearchDocument, ...words: string[]) =>
  excerptOf(document, words.map(term), 'en')
    .parts.map(({ text }) => text)
    .join('');

test('shows the whole matching sentence, and following text up to the limit', () =>
  assert.equal(
    shown(page('A summary.', 'First comes this. Then the calf, slowly. And the rest.'), 'calf'),
    'Then the calf, slowly. And the rest.',
  ));

test('skips a block that only repeats the title', () =>
  assert.equal(shown(page('A summary of it.', 'Foam roller'), 'foam'), 'A summary of it.'));

test('truncates a long sentence at a word boundary, with an ellipsis', () => {
  const long = shown(
    page('', `${'many words go on '.repeat(30)}until the calf ${'and on it goes '.repeat(30)}.`),
    'calf',
  );
  assert.match(long, /^… .*calf.* …$/);
  assert.ok(long.length < 300);
});

test('falls back to the summary without a match', () =>
  assert.equal(shown(page('A summary.', 'Other text here, long enough.'), 'calf'), 'A summary.'));

test('marks the words of the query', () =>
  assert.deepEqual(
    excerptOf(page('Roll the calf.'), [term('calf')], 'en').parts.filter(({ isMarked }) => isMarked),
    [{ text: 'calf', isMarked: true }],
  ));

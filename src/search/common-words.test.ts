import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsToLeave } from './common-words.ts';
import { prepareNames } from './names.ts';
import { vocabularyOf } from './spelling.ts';

const names = prepareNames({
  language: 'en',
  alerts: [],
  pages: [{ path: 'a/', title: 'Side of the foot', kind: 'x', level: 'entry', names: [] }],
});
const vocabulary = vocabularyOf(names);

test('everyday words near to a word of the guide are left as they are', () => {
  const words = wordsToLeave('en-US', vocabulary, ['A page about boots.']);
  assert.ok(words.includes('wide'));
  assert.ok(words.includes('food'));
});

test('words that a page has are not on the list: they are known', () => {
  assert.ok(!wordsToLeave('en-US', vocabulary, ['A page about food.']).includes('food'));
});

test('long ones too, and those that are two words of the guide in one', () => {
  const guide = prepareNames({
    language: 'en',
    alerts: [],
    pages: [{ path: 'a/', title: 'Concussion after a fast break', kind: 'x', level: 'entry', names: [] }],
  });
  const words = wordsToLeave('en', vocabularyOf(guide), []);
  assert.ok(words.includes('confession'));
  assert.ok(words.includes('breakfast'));
});

test('a language without a list leaves nothing', () => assert.deepEqual(wordsToLeave('de', vocabulary, []), []));

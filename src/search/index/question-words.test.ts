import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frontDecode } from '../engine/front-coding.ts';
import { questionWordsFor } from './question-words.ts';

const levelOf = (word: string, stems: readonly string[], list: 'known' | 'unknown') =>
  1 +
  questionWordsFor('en-US', new Map(stems.map((stem) => [stem, 0])))[list].findIndex((line) =>
    frontDecode(line).has(word),
  );

test('assigns words to levels by frequency', () => {
  assert.equal(levelOf('the', [], 'unknown'), 1);
  assert.equal(levelOf('address', [], 'unknown'), 6);
});

test('separates the words of the guide from others', () => {
  assert.equal(levelOf('the', ['the'], 'known'), 1);
  assert.equal(levelOf('the', ['the'], 'unknown'), 0);
});

test('lists a less common word only if the guide contains it', () => {
  assert.equal(levelOf('humor', ['humor'], 'known'), 7);
  assert.equal(levelOf('humor', [], 'unknown'), 0);
});

test('has no words for a language without lists', () =>
  assert.deepEqual(questionWordsFor('xx', new Map()), { known: [], unknown: [] }));

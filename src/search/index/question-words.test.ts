import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frontDecode } from '../engine/front-coding.ts';
import { questionWordsFor } from './question-words.ts';

const levelOf = (word: string, stems: readonly string[]) =>
  1 +
  questionWordsFor('en-US', new Map(stems.map((stem) => [stem, 0]))).findIndex((line) => frontDecode(line).has(word));

test('assigns words to levels by frequency', () => {
  assert.equal(levelOf('the', []), 1);
  assert.equal(levelOf('address', []), 6);
});

test('lists a less common word only if the guide contains it', () => {
  assert.equal(levelOf('humor', ['humor']), 7);
  assert.equal(levelOf('humor', []), 0);
});

test('has no words for a language without lists', () => assert.deepEqual(questionWordsFor('xx', new Map()), []));

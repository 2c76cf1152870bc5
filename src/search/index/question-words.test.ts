import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frontDecode } from '../engine/front-coding.ts';
import { questionWordsFor } from './question-words.ts';

const levelOf = (word: string, stems: readonly string[]) =>
  1 +
  questionWordsFor('en-US', new Map(stems.map((stem) => [stem, 0]))).findIndex((line) => frontDecode(line).has(word));

test('words of questions and of English stand at the level that tells how common they are', () => {
  assert.equal(levelOf('the', []), 1);
  assert.equal(levelOf('address', []), 6);
});

test('a less common word is listed only where the guide has it', () => {
  assert.equal(levelOf('humor', ['humor']), 7);
  assert.equal(levelOf('humor', []), 0);
});

test('a language without lists has none', () => assert.deepEqual(questionWordsFor('xx', new Map()), []));

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asSentence } from './titles.ts';

const sentences: [text: string, sentence: string][] = [
  ['a sore spot in muscle', 'A sore spot in muscle.'],
  ['éclair', 'Éclair.'],
  ['COPD', 'COPD.'],
];
for (const [text, sentence] of sentences)
  test(`makes the sentence "${sentence}" of "${text}"`, () => assert.equal(asSentence(text), sentence));

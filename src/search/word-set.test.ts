import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWords, packWords } from './word-set.ts';

const words = Array.from(
  { length: 600 },
  (_, i) => `word${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}`,
);

test('every word that was packed is found again', () => {
  const has = openWords(packWords(words));
  assert.deepEqual(
    words.filter((word) => !has(word)),
    [],
  );
});

test('of other words hardly one in a hundred is taken for one of them', () => {
  const has = openWords(packWords(words));
  const others = Array.from(
    { length: 2000 },
    (_, i) => `o${[...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}x`,
  );
  assert.ok(others.filter(has).length < 40);
});

test('an empty set has nothing, and short words are never in one', () => {
  assert.equal(openWords(packWords([]))('neck'), false);
  assert.equal(openWords(packWords(['neck', 'arm']))('arm'), false);
});

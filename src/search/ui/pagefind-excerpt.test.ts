import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptParts } from './pagefind-excerpt.ts';

test('separates marked words from the others', () => {
  assert.deepEqual(excerptParts('a <mark>b</mark> c <mark>d</mark>'), [
    { text: 'a ', marked: false },
    { text: 'b', marked: true },
    { text: ' c ', marked: false },
    { text: 'd', marked: true },
  ]);
});

test('preserves every character', () => {
  const text = 'R&D, &not &copy 5 < 6 > 4 "a" <b>';
  const escaped = text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  assert.deepEqual(excerptParts(escaped), [{ text, marked: false }]);
  assert.deepEqual(excerptParts(`<mark>${escaped}</mark>`), [{ text, marked: true }]);
});

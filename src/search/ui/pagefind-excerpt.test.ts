import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptParts } from './pagefind-excerpt.ts';

test('words between marks are told from the others', () => {
  assert.deepEqual(excerptParts('a <mark>b</mark> c <mark>d</mark>'), [
    { text: 'a ', marked: false },
    { text: 'b', marked: true },
    { text: ' c ', marked: false },
    { text: 'd', marked: true },
  ]);
});

test('every character stays what it is on the page', () => {
  const text = 'R&D, &not &copy 5 < 6 > 4 "a" <b>';
  const escaped = text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  assert.deepEqual(excerptParts(escaped), [{ text, marked: false }]);
  assert.deepEqual(excerptParts(`<mark>${escaped}</mark>`), [{ text, marked: true }]);
});

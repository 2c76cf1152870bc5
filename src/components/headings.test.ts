import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingsOf } from './headings.ts';

test('contents are the second-level headings with an id, in order', () => {
  const html = '<h2 id="a">One <em>and</em> half</h2><h3 id="b">Two</h3><section><h2>No id</h2><h2 id="c">Three</h2>';
  assert.deepEqual(headingsOf(html), [
    { id: 'a', text: 'One and half' },
    { id: 'c', text: 'Three' },
  ]);
});

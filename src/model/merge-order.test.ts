import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeOrder } from './merge-order.ts';

const cases = [
  { lists: [], merged: '' },
  { lists: ['abc'], merged: 'abc' },
  { lists: ['abc', 'axc'], merged: 'axbc' },
  { lists: ['abc', 'xa'], merged: 'xabc' },
  { lists: ['ac', 'ca'], merged: 'ac' },
];

for (const { lists, merged } of cases)
  test(`merges ${lists.join(' and ') || 'no list'} to ${merged || 'nothing'}`, () => {
    assert.equal(mergeOrder(lists.map((list) => [...list])).join(''), merged);
  });

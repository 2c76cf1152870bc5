import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frontDecode, frontEncode } from './front-coding.ts';
import { edits, nearest, split } from './vocabulary.ts';

const vocabulary = new Map(
  ['trigger', 'point', 'foam', 'roller', 'massage', 'myofascial', 'release'].map((word) => [word, 3]),
);

test('two neighbours that changed places are one edit', () => {
  assert.equal(edits('piont', 'point'), 1);
  assert.equal(edits('point', 'point'), 0);
  assert.equal(edits('poimt', 'point'), 1);
});

test('the nearest word is found, over two edits for long words only', () => {
  assert.equal(nearest('triger', vocabulary)?.word, 'trigger');
  assert.equal(nearest('myofacail', vocabulary)?.word, 'myofascial');
  assert.equal(nearest('faom', vocabulary)?.word, 'foam');
  assert.equal(nearest('fan', vocabulary), undefined);
  assert.equal(nearest('poems', vocabulary), undefined);
});

test('words that were written as one are parted', () => {
  assert.deepEqual(split('foamroller', vocabulary), ['foam', 'roller']);
  assert.deepEqual(split('triggerpointmassage', vocabulary), ['trigger', 'point', 'massage']);
  assert.equal(split('foamx', vocabulary), undefined);
});

test('front-coded words come back as they were', () => {
  const words = ['a', 'knot', 'knots', 'knotted', 'massage', 'abcdefghijklm', 'abcdefghijkln', 'ñandú'];
  assert.deepEqual([...frontDecode(frontEncode(words))].toSorted(), words.toSorted());
  assert.equal(frontDecode('').size, 0);
});

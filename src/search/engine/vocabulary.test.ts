import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { frontDecode, frontEncode } from './front-coding.ts';
import { edits, nearest, split } from './vocabulary.ts';

const vocabulary = new Map(
  ['trigger', 'point', 'foam', 'roller', 'massage', 'myofascial', 'release'].map((word) => [word, 3]),
);

test('counts a transposition as one edit', () => {
  assert.equal(edits('piont', 'point'), 1);
  assert.equal(edits('point', 'point'), 0);
  assert.equal(edits('poimt', 'point'), 1);
});

test('finds the nearest word, within two edits only for long words', () => {
  assert.equal(nearest('triger', vocabulary)?.word, 'trigger');
  assert.equal(nearest('myofacail', vocabulary)?.word, 'myofascial');
  assert.equal(nearest('faom', vocabulary)?.word, 'foam');
  assert.equal(nearest('fan', vocabulary), undefined);
  assert.equal(nearest('poems', vocabulary), undefined);
});

test('finds every word within the allowed edit distance', () => {
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéß');
  const word = fc.array(letter, { minLength: 3, maxLength: 9 }).map((letters) => letters.join(''));
  const changes = fc.array(fc.tuple(fc.nat(8), fc.nat(2), letter), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(word, fc.array(changes, { maxLength: 5 }), (asked, all) => {
      const known = all.map((some) =>
        some.reduce((text, [at, taken, put]) => text.slice(0, at) + put + text.slice(at + taken), asked),
      );
      const within = known.filter((other) => {
        const off = edits(asked, other);
        return off > 0 && off <= (asked.length >= 7 && asked[0] === other[0] ? 2 : 1);
      });
      const found = nearest(asked, new Map(known.map((other) => [other, 1])));
      assert.equal(found !== undefined, asked.length >= 4 && within.length > 0);
      if (found) assert.ok(within.includes(found.word));
    }),
  );
});

test('splits joined words', () => {
  assert.deepEqual(split('foamroller', vocabulary), ['foam', 'roller']);
  assert.deepEqual(split('triggerpointmassage', vocabulary), ['trigger', 'point', 'massage']);
  assert.equal(split('foamx', vocabulary), undefined);
});

test('decodes front-coded words', () => {
  const words = ['a', 'knot', 'knots', 'knotted', 'massage', 'abcdefghijklm', 'abcdefghijkln', 'ñandú'];
  assert.deepEqual([...frontDecode(frontEncode(words))].toSorted(), words.toSorted());
  assert.equal(frontDecode('').size, 0);
});

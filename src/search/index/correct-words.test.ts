import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nearest } from '../engine/vocabulary.ts';
import { wordsNear } from './correct-words.ts';
import { dictionaryWords } from './dictionary.ts';

/** Words over a small alphabet, so that many are similar. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), minLength: 1, maxLength: 9 });

test('selects exactly the words that the engine would correct', () =>
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), word, (words, asked) => {
      const vocabulary = new Map(words.map((item, i) => [item, i + 1]));
      assert.equal(wordsNear([asked], vocabulary).has(asked), nearest(asked, vocabulary) !== undefined);
    }),
    { numRuns: 5000 },
  ));

test('selects exactly the dictionary words that the engine would correct', () => {
  const all = [...dictionaryWords('en')];
  const vocabulary = new Map(all.filter((_, i) => i % 200 === 0).map((item) => [item, 1]));
  const asked = all.filter((_, i) => i % 23 === 1);
  const found = [...wordsNear(asked, vocabulary)].toSorted();
  assert.ok(found.length > 100);
  assert.deepEqual(found, asked.filter((item) => nearest(item, vocabulary) !== undefined).toSorted());
});

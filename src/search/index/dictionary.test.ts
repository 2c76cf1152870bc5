import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dictionaryWords, formsOf, readAffixes } from './dictionary.ts';

const affixes = readAffixes(`
PFX U Y 1
PFX U   0     un         .
SFX D Y 2
SFX D   y     ied        [^aeiou]y
SFX D   0     ed         [^ey]
SFX G Y 1
SFX G   e     ing        e
SFX A   o     a/S        o
SFX S   0     s          a
`);

test('expands a word by its affix flags', () => {
  assert.deepEqual(formsOf('tidy/DU', affixes), ['tidy', 'tidied', 'untidy', 'untidied']);
  assert.deepEqual(formsOf('massage/G', affixes), ['massage', 'massaging']);
  assert.deepEqual(formsOf('knot', affixes), ['knot']);
  assert.deepEqual(formsOf('rodillo/A', affixes), ['rodillo', 'rodilla', 'rodillas']);
});

test('contains inflected English words, and no misspellings', () => {
  const words = dictionaryWords('en-US');
  for (const word of ['knots', 'attach', 'constraint', 'supposed', 'receive', 'unhappier'])
    assert.ok(words.has(word), word);
  for (const word of ['masage', 'recieve', 'triger']) assert.ok(!words.has(word), word);
});

test('has no words for a language without a dictionary', () => assert.equal(dictionaryWords('tlh').size, 0));

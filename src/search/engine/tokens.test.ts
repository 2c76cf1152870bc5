import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from './tokens.ts';

const same: [string, string][] = [
  ['Rücken', 'rucken'],
  ['cafe\u0301', 'café'],
  ['ＲＩＣＥ', 'rice'],
  ['πόνος', 'πονος'],
  ['ещё', 'еще'],
  ['бо́ль', 'боль'],
  ["tailor's", 'tailors'],
  ['שָׁלוֹם', 'שלום'],
];
for (const [a, b] of same) test(`treats "${a}" as "${b}"`, () => assert.deepEqual(wordsOf(a), wordsOf(b)));

const different: [string, string][] = [
  ['がん', 'かん'],
  ['パン', 'バン'],
  ['ガン', 'カン'],
  ['мой', 'мои'],
  ['की', 'का'],
  ['їжа', 'іжа'],
];
for (const [a, b] of different)
  test(`distinguishes "${a}" from "${b}"`, () => assert.notDeepEqual(wordsOf(a), wordsOf(b)));

test('does not split a word at a combining mark', () => assert.deepEqual(wordsOf('हिन्दी में'), ['हिन्दी', 'में']));

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueInWords, wordsIn } from './value-in-words.ts';

test('a value reads as a table of words has it, or as it stands, without citations', () => {
  assert.equal(valueInWords('firm', 'pressures'), 'Firm');
  assert.equal(valueInWords(true, 'yesOrNo'), 'Yes');
  assert.equal(valueInWords('unheard of', 'pressures'), 'unheard of');
  assert.equal(valueInWords(5, undefined), '5');
  assert.equal(valueInWords('ease pain [@smith2020]', undefined), 'ease pain');
});

const minutes = { one: '# minute', other: '# minutes' };
const numbers: [value: unknown, table: Record<string, string>, said: string | undefined][] = [
  [1, minutes, '1 minute'],
  [0, minutes, '0 minutes'],
  [1.5, minutes, '1.5 minutes'],
  [21, minutes, '21 minutes'],
  [1, { other: '# min' }, '1 min'],
  [0, { ...minutes, 0: 'no time' }, 'no time'],
  [1, { firm: 'Firm' }, undefined],
  ['1', minutes, undefined],
];
for (const [value, table, said] of numbers)
  test(`${JSON.stringify(value)} in the words ${JSON.stringify(table)}: ${said ?? 'none'}`, () =>
    assert.equal(wordsIn(table, value), said));

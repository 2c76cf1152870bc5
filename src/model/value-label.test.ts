import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueLabel, wordsIn } from './value-label.ts';

test('labels a value from the table, or by itself, without citations', () => {
  assert.equal(valueLabel('firm', 'pressures'), 'Firm');
  assert.equal(valueLabel(true, 'yesOrNo'), 'Yes');
  assert.equal(valueLabel('unheard of', 'pressures'), 'unheard of');
  assert.equal(valueLabel(5, undefined), '5');
  assert.equal(valueLabel('ease pain [@smith2020]', undefined), 'ease pain');
});

const minutes = { one: '# minute', other: '# minutes' };
const numbers: [value: unknown, table: Record<string, string>, label: string | undefined][] = [
  [1, minutes, '1 minute'],
  [0, minutes, '0 minutes'],
  [1.5, minutes, '1.5 minutes'],
  [21, minutes, '21 minutes'],
  [1, { other: '# min' }, '1 min'],
  [0, { ...minutes, 0: 'no time' }, 'no time'],
  [1, { firm: 'Firm' }, undefined],
  ['1', minutes, undefined],
];
for (const [value, table, label] of numbers)
  test(`labels ${JSON.stringify(value)} with ${JSON.stringify(table)}: ${label ?? 'none'}`, () =>
    assert.equal(wordsIn(table, value), label));

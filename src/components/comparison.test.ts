import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenIn, compareCautions, queryOf } from './comparison.ts';

const known = ['tools.ball', 'tools.gun', 'tools.roller', 'techniques.cupping'];

const queries = [
  { search: '', chosen: [] },
  { search: '?with=tools.ball&with=techniques.cupping', chosen: ['tools.ball', 'techniques.cupping'] },
  { search: '?with=tools.ball&with=tools.ball', chosen: ['tools.ball'] },
  { search: '?with=tools.hammer&with=<b>&q=tools.gun', chosen: [] },
  { search: queryOf(known), chosen: known.slice(0, 3) },
];

for (const { search, chosen } of queries)
  test(`the query "${search}" selects ${chosen.join(', ') || 'nothing'}`, () => {
    assert.deepEqual(chosenIn(search, known, 3), chosen);
  });

test('a query restores its choice, and is empty without one', () => {
  assert.deepEqual(chosenIn(queryOf(['tools.gun', 'tools.ball']), known, 3), ['tools.gun', 'tools.ball']);
  assert.equal(queryOf([]), '');
});

const order = ['clot', 'fever', 'pregnancy', 'wound'];
const levels = (text: Record<string, string>) => new Map(Object.entries(text));

test('cautions differ in level or presence, and those that no entry states are omitted', () => {
  const gun = levels({ pregnancy: 'do-not', clot: 'do-not' });
  const ball = levels({ clot: 'do-not', pregnancy: 'ask-first', wound: 'do-not' });
  assert.deepEqual(compareCautions(order, [gun, ball]), {
    differ: [
      { id: 'pregnancy', levels: ['do-not', 'ask-first'] },
      { id: 'wound', levels: [undefined, 'do-not'] },
    ],
    same: [{ id: 'clot', levels: ['do-not', 'do-not'] }],
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ParsedEntry } from './entry.ts';
import { forRegion, replaceNumbers } from './regional-numbers.ts';

const start = () => ({ line: 1, column: 1 });
const entryOf = (fields: Partial<ParsedEntry>): ParsedEntry => ({
  kind: 'topics',
  id: 'stroke',
  file: 'stroke.md',
  raw: {},
  data: undefined,
  body: '',
  locate: start,
  locateKey: start,
  locateIn: start,
  locateBody: start,
  ...fields,
});

for (const [text, expected] of [
  ['Call 911 at once.', 'Call 999 at once.'],
  ['It can be a stroke: call 911 [@a911].', 'It can be a stroke: call 999 [@a911].'],
  ['Call 9-1-1, or have somebody call nine-one-one.', 'Call 999, or have somebody call 999.'],
  ['A study of 911 people.', 'A study of 911 people.'],
  ['Call or text 988.', 'Call or text 988.'],
  ['', ''],
] as const)
  test(`writes "${expected}"`, () => assert.equal(replaceNumbers(text, ['911'], '999'), expected));

test('replaces the number in all texts of an entry, except headings for other regions and sources', () => {
  const raw = {
    summary: 'Call 911 at once.',
    signs: [{ text: 'Call 911.' }],
    heading: { US: 'Call 911 if:' },
    number: 911,
  };
  const [changed] = forRegion([entryOf({ raw, body: 'Call 911.' })], 'US', 'GB');
  assert.deepEqual(changed?.raw, { ...raw, summary: 'Call 999 at once.', signs: [{ text: 'Call 999.' }] });
  assert.equal(changed?.body, 'Call 999.');
  const source = entryOf({ kind: 'sources', raw: { title: 'When to call 911' } });
  assert.deepEqual(forRegion([source], 'US', 'GB'), [source]);
});

test('changes nothing for the same region, one with the same number, and one that is not listed', () => {
  const entries = [entryOf({ body: 'Call 911.' })];
  for (const region of ['US', 'CA', 'ZZ']) assert.equal(forRegion(entries, 'US', region), entries);
});

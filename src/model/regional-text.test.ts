import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ParsedEntry } from './entry.ts';
import { forRegion } from './regional-text.ts';

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
  test(`writes "${expected}"`, () => {
    const [changed] = forRegion([entryOf({ body: text })], 'US', 'GB');
    assert.equal(changed?.body, expected);
  });

test('rewords the texts of an entry, and nothing else', () => {
  const raw = {
    title: 'Stroke and physical therapy',
    kind: 'condition',
    alsoCalled: ['physical therapy'],
    searchTerms: ['physical therapist', 'copay'],
    inShort: 'Call 911 at once. A physical therapist helps [@physical-therapist].',
    exceptions: [{ rule: 'orphan', reason: 'A physical therapist asked for it.' }],
  };
  const [changed] = forRegion([entryOf({ raw, data: undefined, body: 'Ask a physical therapist.' })], 'US', 'GB');
  assert.deepEqual(changed?.raw, {
    ...raw,
    title: 'Stroke and physiotherapy',
    alsoCalled: ['physiotherapy'],
    searchTerms: ['physical therapist', 'physiotherapist'],
    inShort: 'Call 999 at once. A physiotherapist helps [@physical-therapist].',
  });
  assert.equal(changed?.body, 'Ask a physiotherapist.');
});

test('changes care cards and sources in what is our text only', () => {
  const card = entryOf({ kind: 'care', raw: { heading: { US: 'Call 911 if:' }, items: ['a tumor'] } });
  const source = entryOf({ kind: 'sources', raw: { title: 'When to call 911 for a tumor', plain: 'On a tumor.' } });
  assert.deepEqual(
    forRegion([card, source], 'US', 'GB').map(({ raw }) => raw),
    [
      { heading: { US: 'Call 911 if:' }, items: ['a tumour'] },
      { title: 'When to call 911 for a tumor', plain: 'On a tumour.' },
    ],
  );
});

test('keeps positions those of the file', () => {
  const entry = entryOf({
    raw: { summary: 'A physical therapist, a tumor, an end' },
    body: 'A physical therapist, a tumor, an end',
    locateIn: (_, offset) => ({ line: 1, column: offset }),
    locateBody: (offset) => ({ line: 1, column: offset }),
  });
  const [changed] = forRegion([entry], 'US', 'GB');
  for (const word of ['A physio', 'tumour', 'end']) {
    const offset = changed?.body.indexOf(word) ?? -1;
    const column = entry.body.indexOf(word.slice(0, 3));
    assert.deepEqual(changed?.locateBody(offset), { line: 1, column }, word);
    assert.deepEqual(changed?.locateIn(['summary'], offset), { line: 1, column }, word);
  }
});

test('replaces only the number for a region without a folder', () => {
  const [changed] = forRegion([entryOf({ body: 'Call 911 for a tumor.' })], 'US', 'AU');
  assert.equal(changed?.body, 'Call 000 for a tumor.');
});

test('changes nothing for the same region, one with the same number, and one that is not listed', () => {
  const entries = [entryOf({ body: 'Call 911.' })];
  for (const region of ['US', 'CA', 'ZZ']) assert.equal(forRegion(entries, 'US', region), entries);
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseDocument } from 'yaml';
import { readContent } from '../../../src/model/read.ts';
import { kinds } from '../../../src/kinds/index.ts';
import { filled, mergeFields } from './merge-fields.ts';

const before = `# What it is.
title: "Foam: a roll"
summary: 'A firm roll.'
day: 2026-01-10
# Kept by a command.
formerly:
  - /tools/old/
names:
  - one # said first
  - two
price:
  min: 10
  max: 20
`;
const values = {
  title: 'Foam: a roll',
  summary: 'A firm roll.',
  day: '2026-01-10',
  names: ['one', 'two'],
  price: { min: 10, max: 20 },
};
const isOurs = (key: string) => key !== 'formerly';
const change = (changes: Record<string, unknown>) => mergeFields(before, undefined, { ...values, ...changes }, isOurs);

/** Changes in the form, and the expected change of the file: old text → new text. */
const cases: [string, Record<string, unknown>, string, string][] = [
  ['nothing', {}, '', ''],
  ['a text in quotes', { summary: 'A soft roll.' }, 'A firm', 'A soft'],
  ['a text that needs quotes from now on', { day: 'no: never' }, '2026-01-10', '"no: never"'],
  ['a day', { day: '2026-02-11' }, '2026-01-10', '2026-02-11'],
  ['a number', { price: { min: 10, max: 25 } }, 'max: 20', 'max: 25'],
  ['an item more', { names: ['one', 'two', 'three'] }, '  - two\n', '  - two\n  - three\n'],
  ['an item less', { names: ['one'] }, '  - two\n', ''],
  ['an item in between', { names: ['one', 'new', 'two'] }, '  - two\n', '  - new\n  - two\n'],
  ['an item that is changed', { names: ['one', 'zwei'] }, '- two', '- zwei'],
  ['a field left empty', { price: { min: 10, max: null } }, '  max: 20\n', ''],
  ['a group left empty', { price: {} }, 'price:\n  min: 10\n  max: 20\n', ''],
  ['a line break within a text', { summary: 'A firm\n roll. ' }, '', ''],
];

for (const [what, changes, from, to] of cases)
  test(`changes only the field in the file: ${what}`, () => {
    assert.equal(
      change(changes),
      before.replace(from, () => to),
    );
  });

test('inserts a new field after its predecessor in the form', () => {
  const { title, ...rest } = values;
  assert.equal(
    mergeFields(before, undefined, { title, note: 'yes', ...rest }, isOurs),
    before.replace("summary: 'A", () => "note: yes\nsummary: 'A"),
  );
});

test('appends a new entry to a YAML file after a blank line', () => {
  const file = 'a:\n  title: A\n';
  assert.equal(
    mergeFields(file, 'b', { title: 'B', pmid: '123' }, () => true),
    `${file}\nb:\n  title: B\n  pmid: "123"\n`,
  );
  assert.equal(
    mergeFields('', 'b', { title: 'B' }, () => true),
    'b:\n  title: B\n',
  );
});

test('keeps every file of the guide byte for byte when its own values are merged', () => {
  // A whole YAML file is written for one of its entries: a few of them will do.
  const some = readContent('src/content').parsedEntries.filter(
    ({ kind }, index) => kinds[kind].store === 'folder' || index % 25 === 0,
  );
  for (const { kind, id, file, raw } of some) {
    const source = readFileSync(file, 'utf8');
    const isKeyed = kinds[kind].store === 'file';
    const yaml = isKeyed ? source : (/^---\n([\s\S]*?)^---/m.exec(source)?.[1] ?? '');
    assert.equal(
      mergeFields(yaml, isKeyed ? id : undefined, raw as Record<string, unknown>, () => true),
      yaml,
      file,
    );
  }
});

test('omits empty values at any depth', () => {
  assert.deepEqual(filled({ a: '', b: [' x\n y ', ''], c: { d: { e: '' } }, f: false, g: 0 }), {
    b: ['x y'],
    f: false,
    g: 0,
  });
});

test('quotes text that YAML would read as another type', () => {
  for (const text of ['yes', 'null', '12', '- a', '# b', 'a # b', 'c: d', '[e]', '"f"', "it's", '2026-01-10'])
    assert.equal(parseDocument(mergeFields('', undefined, { text }, () => true)).get('text'), text);
});

const odd = `title: A
# A day in another order.
day: 12.03.2026
moves: maybe
parts:
  - nek # not there
  - neck
claims:
  - says: It may help.
    finding: wonderful
    sorces: some
  - says: It may not.
many:
  - a
  - b
  - c
`;
/** What the form shows of it: invalid values are empty, unknown fields are missing. */
const oddShown = {
  title: 'A',
  moves: '',
  parts: ['', 'neck'],
  claims: [
    { says: 'It may help.', finding: '' },
    { says: 'It may not.', finding: '' },
  ],
  many: ['a', 'b'],
};

/** Changes in the form, and the expected change of the file: old text → new text. */
const oddCases: [string, Record<string, unknown>, string, string][] = [
  ['another field is changed', { title: 'B' }, 'title: A', 'title: B'],
  ['a field is left empty', { day: '', parts: ['', 'neck', ''] }, '', ''],
  ['an item is added', { parts: ['', 'neck', 'knee'] }, '  - neck\n', '  - neck\n  - knee\n'],
  ['an item is changed', { many: ['a', 'x'] }, '- b', '- x'],
  ['it is chosen itself', { parts: ['back', 'neck'] }, 'nek', 'back'],
  ['it is taken out', { parts: ['neck'] }, '  - nek # not there\n', ''],
  ['a field is given up', { moves: undefined }, 'moves: maybe\n', ''],
  ['the day is chosen', { day: '2026-03-12' }, '12.03.2026', '2026-03-12'],
  [
    'a field beside it is changed',
    { claims: [{ says: 'It does.', finding: '' }, oddShown.claims[1]] },
    'It may help.',
    'It does.',
  ],
];

for (const [what, changes, from, to] of oddCases)
  test(`keeps values that a form cannot show when ${what}`, () => {
    assert.equal(
      mergeFields(odd, undefined, { ...oddShown, ...changes }, () => true, oddShown),
      odd.replace(from, () => to),
    );
  });

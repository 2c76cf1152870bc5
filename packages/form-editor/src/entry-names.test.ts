import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../../src/model/read.ts';
import { writeSample } from '../../../test/fixtures/sample-content.ts';
import { entryNames } from './entry-names.ts';

const sample = writeSample();
const parsed = readContent(sample.dir).parsedEntries.find(({ kind, id }) => kind === 'tools' && id === 'roller');
sample.remove();

test('names a valid entry by its title and search words', () => {
  assert.ok(parsed);
  const { title } = parsed.raw as { title: string };
  assert.equal(entryNames(parsed).title, title);
});

for (const [what, raw, expected] of [
  [
    'an unknown field',
    { titel: 'x', title: 'Roller', alsoCalled: ['tube'], searchTerms: ['rolling'] },
    { title: 'Roller', names: ['tube', 'rolling'] },
  ],
  ['values of other types', { title: 5, alsoCalled: 'tube' }, { title: 'roller', names: ['tube'] }],
  ['no fields', null, { title: 'roller', names: [] }],
] as const)
  test(`names an entry with ${what} as far as it can be read`, () => {
    assert.ok(parsed);
    assert.deepEqual(entryNames({ ...parsed, raw, data: undefined } as typeof parsed), expected);
  });

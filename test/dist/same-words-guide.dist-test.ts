/** Compares each output of the built guide with the written words and numbers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEnvironment } from '../../src/environment.ts';
import { entriesOf, readContent } from '../../src/model/read.ts';
import { compareAll } from '../same-words/compare.ts';
import { compareData } from '../same-words/data-outputs.ts';
import { outputsOf } from '../same-words/outputs.ts';

const entries = entriesOf(readContent(readEnvironment().contentDir).parsedEntries).filter(
  ({ data }) => !('draft' in data && data.draft),
);

for (const output of outputsOf('dist'))
  test(`${output.name}: has every field and paragraph as written`, () => {
    const { lost, found } = compareAll(output, entries);
    assert.deepEqual(lost, []);
    assert.ok(found > 200, `only ${found}`);
  });

test('has the written words in page heads, data, lists and glossary terms', () => {
  const { lost, found } = compareData('dist', entries);
  assert.deepEqual(lost, []);
  assert.ok(found > 200, `only ${found}`);
});

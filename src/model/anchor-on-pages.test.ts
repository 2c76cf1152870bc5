import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindNames } from '../kinds/index.ts';
import { anchorOnPages } from './anchor-on-pages.ts';

test('gives an anchor only to entries that are shown on other pages', () => {
  assert.deepEqual(
    kindNames.flatMap((kind) => anchorOnPages(kind, 'one') ?? []),
    ['source-one', 'caution-one', 'care-one', 'word-one', 'one'],
  );
});

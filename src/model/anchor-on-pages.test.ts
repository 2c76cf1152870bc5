import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindNames } from '../kinds/index.ts';
import { anchorOnPages } from './anchor-on-pages.ts';

test('entries that pages of others show have an anchor there, and no others', () => {
  assert.deepEqual(
    kindNames.flatMap((kind) => anchorOnPages(kind, 'one') ?? []),
    ['source-one', 'caution-one', 'care-one', 'word-one', 'one'],
  );
});

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { createContentGraph } from '../model/graph.ts';
import { entriesOf, readContent } from '../model/read.ts';
import { hasPage, pathOf } from '../model/routes.ts';
import { writeSample } from '../../test/fixtures/sample-content.ts';
import { kindRoutes } from './kind-routes.ts';

test('finds the template of every route', () => {
  assert.deepEqual(
    kindRoutes.filter(({ entrypoint }) => !existsSync(entrypoint)),
    [],
  );
});

test('gives every route a unique pattern', () => {
  const patterns = kindRoutes.map(({ pattern }) => pattern);
  assert.deepEqual(patterns, [...new Set(patterns)]);
});

test('matches every entry with a page to one route of its kind', () => {
  const sample = writeSample();
  const { entries } = createContentGraph(entriesOf(readContent(sample.dir).parsedEntries));
  sample.remove();
  const patterns = new Set(kindRoutes.map(({ pattern }) => pattern));
  const lost = entries
    .filter(hasPage)
    .filter((entry) => !patterns.has(`/${pathOf(entry).replace(`${entry.id}/`, '[id]')}`));
  assert.deepEqual(lost.map(pathOf), []);
});

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { makeGuide } from '../model/graph.ts';
import { entriesOf, readContent } from '../model/read.ts';
import { hasPage, pathOf } from '../model/routes.ts';
import { writeSample } from '../../test/fixtures/sample-content.ts';
import { kindRoutes } from './kind-routes.ts';

test('the template of every route is there', () => {
  assert.deepEqual(
    kindRoutes.filter(({ entrypoint }) => !existsSync(entrypoint)),
    [],
  );
});

test('no two routes have one address', () => {
  const patterns = kindRoutes.map(({ pattern }) => pattern);
  assert.deepEqual(patterns, [...new Set(patterns)]);
});

test('every entry that has a page stands at the address of one route of its kind', () => {
  const sample = writeSample();
  const { entries } = makeGuide(entriesOf(readContent(sample.dir).parsedEntries));
  sample.remove();
  const patterns = new Set(kindRoutes.map(({ pattern }) => pattern));
  const lost = entries
    .filter(hasPage)
    .filter((entry) => !patterns.has(`/${pathOf(entry).replace(`${entry.id}/`, '[id]')}`));
  assert.deepEqual(lost.map(pathOf), []);
});

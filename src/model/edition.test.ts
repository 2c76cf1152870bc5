import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent, entriesOf } from './read.ts';
import { editionOf } from './edition.ts';
import { createContentGraph } from './graph.ts';

test('uses the date of the newest change as the edition, whatever the build date', () => {
  const graph = createContentGraph(entriesOf(readContent('src/content').parsedEntries));
  const { day, goodUntil, downloads } = editionOf(graph);
  const days = graph.entries.flatMap(({ data }) => ('updated' in data ? [data.updated] : []));
  assert.ok(days.every((other) => other <= day) && days.includes(day));
  assert.match(goodUntil, /^\d{4}-\d\d-\d\d$/);
  assert.match(downloads.folder, new RegExp(`^download/[a-z0-9-]+-${day}-offline\\.zip$`));
});

test('has an edition for a guide without entries', () => {
  assert.equal(editionOf(createContentGraph([])).day, '1980-01-01');
});

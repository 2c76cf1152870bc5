import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FacetName, KeyFactName } from '../kinds/kind.ts';
import { writeSample } from '../../test/fixtures/sample-content.ts';
import { choicesIn, choicesOf, facetsOf, labelsOf } from './facets.ts';
import { createContentGraph } from './graph.ts';
import { keyFactsOf, valueOfFact } from './key-facts.ts';
import { entriesOf, readContent } from './read.ts';

const sample = writeSample();
const graph = createContentGraph(entriesOf(readContent(sample.dir).parsedEntries));
sample.remove();
const kneading = graph.get('techniques', 'kneading');
const shown = (names: readonly KeyFactName[], inTable = false) =>
  keyFactsOf(graph, kneading, names, inTable).map(({ label, value }) => [
    label,
    'text' in value ? value.text : 'entries' in value ? value.entries.map(({ id }) => id) : value.claims.length,
  ]);

test('returns a key fact as text, linked entries or claims', () => {
  assert.deepEqual(shown(['research', 'doneBy', 'bodyAreas', 'atHome']), [
    ['Research', 1],
    ['Done by', 'Physical therapist'],
    ['Body parts', ['neck']],
    ['At home', ['roller']],
  ]);
});

test('omits a fact without a value, or that the kind does not have', () => {
  assert.deepEqual(shown(['usedFor', 'powered']), []);
});

test('uses short labels in tables', () => {
  assert.deepEqual([shown(['youMove']), shown(['youMove'], true)].flat(), [
    ['Do you move?', 'No, you keep still'],
    ['Do you move?', 'No'],
  ]);
});

test('shows and filters by a field that only a descriptor names', () => {
  const minutes = (value: number) => ({ ...kneading, data: { ...kneading.data, minutes: value } });
  assert.deepEqual(valueOfFact(graph, minutes(20), 'minutes', {}), { text: '20' });
  const facet = 'minutes' as FacetName;
  const facetsWith = (value: number) => ({ [facet]: choicesIn(graph, minutes(value), { field: 'minutes' }) });
  assert.deepEqual(labelsOf(facetsWith(20)), { minutes: ['20'] });
  assert.deepEqual(
    choicesOf([20, 5, 100, 5].map(facetsWith), facet).map(({ label }) => label),
    ['5', '20', '100'],
  );
});

test('lists an entry under the topics that it refers to, and a topic under itself', () => {
  assert.deepEqual(labelsOf(facetsOf(graph, kneading)), {
    body: ['Neck'],
    for: [],
    who: ['Physical therapist'],
  });
  assert.deepEqual(labelsOf(facetsOf(graph, graph.get('topics', 'back-pain'))), { for: ['Back pain'] });
  assert.deepEqual(labelsOf(facetsOf(graph, graph.get('tools', 'roller')))['who'], ['Yourself']);
});

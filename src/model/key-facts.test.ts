import assert from 'node:assert/strict';
import { test } from 'node:test';
import { descriptorOf } from '../kinds/index.ts';
import type { FacetName, KeyFactName } from '../kinds/kind.ts';
import { writeSample } from '../../test/fixtures/sample-content.ts';
import { choicesOf, facetsOf, labelsOf } from './facets.ts';
import { makeGuide } from './graph.ts';
import { keyFactsOf } from './key-facts.ts';
import { entriesOf, readContent } from './read.ts';

const sample = writeSample();
const guide = makeGuide(entriesOf(readContent(sample.dir).parsedEntries));
sample.remove();
const kneading = guide.get('techniques', 'kneading');
const shown = (names: readonly KeyFactName[], inTable = false) =>
  keyFactsOf(guide, kneading, names, inTable).map(({ label, value }) => [
    label,
    'text' in value ? value.text : 'entries' in value ? value.entries.map(({ id }) => id) : value.claims.length,
  ]);

test('a key fact is a text, entries to link to, or the claims', () => {
  assert.deepEqual(shown(['research', 'doneBy', 'bodyAreas', 'atHome']), [
    ['Research', 1],
    ['Done by', 'Physical therapist'],
    ['Body parts', ['neck']],
    ['At home', ['roller']],
  ]);
});

test('a fact without a value, or that the kind does not have, is left out', () => {
  assert.deepEqual(shown(['usedFor', 'powered']), []);
});

test('a table has shorter words', () => {
  assert.deepEqual([shown(['youMove']), shown(['youMove'], true)].flat(), [
    ['Do you move?', 'No, you keep still'],
    ['Do you move?', 'No'],
  ]);
});

test('a field that a descriptor names is shown and chosen by, without another line of code', () => {
  const { keyFacts = {}, facets = {} } = descriptorOf('techniques');
  const name = 'minutes' as KeyFactName;
  const facet = 'minutes' as FacetName;
  keyFacts[name] = {};
  facets[facet] = { field: 'minutes' };
  try {
    const minutes = (value: number) => ({ ...kneading, data: { ...kneading.data, minutes: value } });
    assert.deepEqual(
      keyFactsOf(guide, minutes(20), [name]).map(({ value }) => value),
      [{ text: '20' }],
    );
    assert.deepEqual(labelsOf(facetsOf(guide, minutes(20)))['minutes'], ['20']);
    const all = [20, 5, 100, 5].map((value) => facetsOf(guide, minutes(value)));
    assert.deepEqual(
      choicesOf(all, facet).map(({ label }) => label),
      ['5', '20', '100'],
    );
  } finally {
    delete keyFacts[name];
    delete facets[facet];
  }
});

test('an entry is found under what it names, and a topic under itself', () => {
  assert.deepEqual(labelsOf(facetsOf(guide, kneading)), {
    body: ['Neck'],
    for: [],
    who: ['Physical therapist'],
  });
  assert.deepEqual(labelsOf(facetsOf(guide, guide.get('topics', 'back-pain'))), { for: ['Back pain'] });
  assert.deepEqual(labelsOf(facetsOf(guide, guide.get('tools', 'roller')))['who'], ['Yourself']);
});

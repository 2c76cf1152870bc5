import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, writeSample } from '../../test/fixtures/sample-content.ts';
import { claimsAbout } from './claims-about.ts';
import { nameOf } from './entry.ts';
import { createContentGraph } from './graph.ts';
import { createPageReferences } from './page-references.ts';
import { entriesOf, readContent } from './read.ts';

function guideOf(changes: Record<string, string> = {}) {
  const sample = writeSample(changes);
  const graph = createContentGraph(entriesOf(readContent(sample.dir).parsedEntries));
  sample.remove();
  return graph;
}

test('collects the claims of other entries about a topic, and no others', () => {
  const about = changed(
    'techniques/kneading.md',
    'ratedBy: nobody',
    'ratedBy: nobody\n    about:\n      - back-pain\n      - neck',
  );
  const graph = guideOf(about);
  for (const id of ['neck', 'back-pain'])
    assert.deepEqual(
      claimsAbout(graph, graph.get('topics', id)).map(({ entry, claim }) => `${nameOf(entry)} ${claim.id}`),
      ['techniques/kneading pain'],
    );
  const plain = guideOf();
  assert.deepEqual(claimsAbout(plain, plain.get('topics', 'neck')), []);
});

test('numbers the sources of claims from other entries after those of the page, each once', () => {
  const graph = guideOf();
  const references = createPageReferences(
    graph,
    graph.get('topics', 'neck'),
    [],
    [],
    ['smith2020', 'smith2020', 'nobody2020'],
  );
  assert.deepEqual(
    references.sources.map(({ id }) => id),
    ['smith2020'],
  );
  assert.equal(references.numberOf('smith2020'), 1);
});

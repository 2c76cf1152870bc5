import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOf, readContent } from './read.ts';
import { createContentGraph, type ContentGraph } from './graph.ts';
import { nameOf } from './entry.ts';
import { changed, writeSample } from '../../test/fixtures/sample-content.ts';

function graphOf(changes: Record<string, string | null> = {}): ContentGraph {
  const sample = writeSample(changes);
  const graph = createContentGraph(entriesOf(readContent(sample.dir).parsedEntries));
  sample.remove();
  return graph;
}

test('finds a relation from both sides when one side states it', () => {
  const graph = graphOf();
  assert.deepEqual(graph.related(graph.get('techniques', 'kneading'), 'tools').map(nameOf), ['tools/roller']);
  assert.deepEqual(graph.related(graph.get('tools', 'roller'), 'techniques').map(nameOf), ['techniques/kneading']);
});

test('finds every use of a source, including text and cautions', () => {
  const graph = graphOf();
  const users = graph.linksTo(graph.get('sources', 'smith2020')).map((link) => `${nameOf(link.from)} ${link.field}`);
  assert.deepEqual(users.toSorted(), [
    'care/emergency sources',
    'cautions/blood-clot sources',
    'pages/cost facts',
    'techniques/kneading body',
    'techniques/kneading claims',
    'tools/roller claims',
  ]);
});

test('links a question to the page that answers it', () => {
  const graph = graphOf();
  assert.deepEqual(graph.related(graph.get('techniques', 'kneading'), 'faq').map(nameOf), ['faq/does-it-hurt']);
});

test('excludes drafts', () => {
  const graph = graphOf(changed('tools/roller.md', 'title: Roller', 'title: Roller\ndraft: true'));
  assert.equal(graph.find('tools', 'roller'), undefined);
  assert.deepEqual(graph.related(graph.get('techniques', 'kneading'), 'tools'), []);
});

test('returns undefined from find, and throws in get, for a missing entry', () => {
  const graph = graphOf();
  assert.equal(graph.find('tools', 'nothing'), undefined);
  assert.throws(() => graph.get('tools', 'nothing'), /There is no tools\/nothing/);
});

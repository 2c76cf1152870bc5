import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOf, readContent } from './read.ts';
import { createContentGraph, type ContentGraph } from './graph.ts';
import { nameOf } from './entry.ts';
import { changed, writeSample } from '../../test/fixtures/sample-content.ts';

function guideOf(changes: Record<string, string | null> = {}): ContentGraph {
  const sample = writeSample(changes);
  const guide = createContentGraph(entriesOf(readContent(sample.dir).parsedEntries));
  sample.remove();
  return guide;
}

test('finds a relation from both sides when one side states it', () => {
  const guide = guideOf();
  assert.deepEqual(guide.related(guide.get('techniques', 'kneading'), 'tools').map(nameOf), ['tools/roller']);
  assert.deepEqual(guide.related(guide.get('tools', 'roller'), 'techniques').map(nameOf), ['techniques/kneading']);
});

test('finds every use of a source, including text and cautions', () => {
  const guide = guideOf();
  const users = guide.linksTo(guide.get('sources', 'smith2020')).map((link) => `${nameOf(link.from)} ${link.field}`);
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
  const guide = guideOf();
  assert.deepEqual(guide.related(guide.get('techniques', 'kneading'), 'faq').map(nameOf), ['faq/does-it-hurt']);
});

test('excludes drafts', () => {
  const guide = guideOf(changed('tools/roller.md', 'title: Roller', 'title: Roller\ndraft: true'));
  assert.equal(guide.find('tools', 'roller'), undefined);
  assert.deepEqual(guide.related(guide.get('techniques', 'kneading'), 'tools'), []);
});

test('returns undefined from find, and throws in get, for a missing entry', () => {
  const guide = guideOf();
  assert.equal(guide.find('tools', 'nothing'), undefined);
  assert.throws(() => guide.get('tools', 'nothing'), /There is no tools\/nothing/);
});

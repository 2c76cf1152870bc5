import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOf, readContent } from './read.ts';
import { makeGuide, type Guide } from './graph.ts';
import { nameOf } from './entry.ts';
import { changed, writeSample } from '../../test/fixtures/sample-content.ts';

function guideOf(changes: Record<string, string | null> = {}): Guide {
  const sample = writeSample(changes);
  const guide = makeGuide(entriesOf(readContent(sample.dir).parsedEntries));
  sample.remove();
  return guide;
}

test('a relation that one page states is seen from both', () => {
  const guide = guideOf();
  assert.deepEqual(guide.related(guide.get('techniques', 'kneading'), 'tools').map(nameOf), ['tools/roller']);
  assert.deepEqual(guide.related(guide.get('tools', 'roller'), 'techniques').map(nameOf), ['techniques/kneading']);
});

test('a source knows every place that uses it, the text and the cautions included', () => {
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

test('a question is linked to the page that answers it', () => {
  const guide = guideOf();
  assert.deepEqual(guide.related(guide.get('techniques', 'kneading'), 'faq').map(nameOf), ['faq/does-it-hurt']);
});

test('a draft is not part of the guide', () => {
  const guide = guideOf(changed('tools/roller.md', 'title: Roller', 'title: Roller\ndraft: true'));
  assert.equal(guide.find('tools', 'roller'), undefined);
  assert.deepEqual(guide.related(guide.get('techniques', 'kneading'), 'tools'), []);
});

test('a missing entry is undefined to find, and an error to get', () => {
  const guide = guideOf();
  assert.equal(guide.find('tools', 'nothing'), undefined);
  assert.throws(() => guide.get('tools', 'nothing'), /There is no tools\/nothing/);
});

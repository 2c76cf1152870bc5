import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeSample } from '../../test/fixtures/sample-content.ts';
import { createContentGraph } from './graph.ts';
import { entriesOf, readContent } from './read.ts';
import { hasPage, href, pathOf } from './routes.ts';

const sample = writeSample();
const guide = createContentGraph(entriesOf(readContent(sample.dir).parsedEntries));
sample.remove();

const urls: [path: string, url: string][] = [
  [pathOf(guide.get('techniques', 'kneading')), 'techniques/kneading/'],
  [pathOf(guide.get('pages', 'cost')), 'cost/'],
  [pathOf(guide.get('faq', 'does-it-hurt')), 'faq/does-it-hurt/'],
  [pathOf(guide.get('topics', 'neck')), 'body/neck/'],
  [pathOf(guide.get('topics', 'back-pain')), 'conditions/back-pain/'],
  [pathOf(guide.get('cautions', 'blood-clot')), 'safety/#caution-blood-clot'],
  [pathOf(guide.get('sources', 'smith2020')), 'sources/#smith2020'],
];
for (const [path, url] of urls) test(`makes the path ${url}`, () => assert.equal(path, url));

test('gives an entry a page, or an anchor on one', () => {
  assert.equal(hasPage(guide.get('techniques', 'kneading')), true);
  assert.equal(hasPage(guide.get('sources', 'smith2020')), false);
});

test('gives every entry a unique path', () => {
  const all = guide.entries.map(pathOf);
  assert.equal(new Set(all).size, all.length);
});

test('prefixes paths with the base path', () => {
  assert.equal(href('tools/'), '/tools/');
  assert.equal(href('/tools/'), '/tools/');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeSample } from '../../test/fixtures/sample-content.ts';
import { createContentGraph } from './graph.ts';
import { entriesOf, readContent } from './read.ts';
import { hasPage, href, pathOf } from './routes.ts';

const sample = writeSample();
const graph = createContentGraph(entriesOf(readContent(sample.dir).parsedEntries));
sample.remove();

const urls: [path: string, url: string][] = [
  [pathOf(graph.get('techniques', 'kneading')), 'techniques/kneading/'],
  [pathOf(graph.get('pages', 'cost')), 'cost/'],
  [pathOf(graph.get('faq', 'does-it-hurt')), 'faq/does-it-hurt/'],
  [pathOf(graph.get('topics', 'neck')), 'body/neck/'],
  [pathOf(graph.get('topics', 'back-pain')), 'conditions/back-pain/'],
  [pathOf(graph.get('cautions', 'blood-clot')), 'safety/#caution-blood-clot'],
  [pathOf(graph.get('sources', 'smith2020')), 'sources/#smith2020'],
];
for (const [path, url] of urls) test(`makes the path ${url}`, () => assert.equal(path, url));

test('gives an entry a page, or an anchor on one', () => {
  assert.equal(hasPage(graph.get('techniques', 'kneading')), true);
  assert.equal(hasPage(graph.get('sources', 'smith2020')), false);
});

test('gives every entry a unique path', () => {
  const all = graph.entries.map(pathOf);
  assert.equal(new Set(all).size, all.length);
});

test('prefixes paths with the base path', () => {
  assert.equal(href('tools/'), '/tools/');
  assert.equal(href('/tools/'), '/tools/');
});

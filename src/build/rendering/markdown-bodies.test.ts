import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../../model/entry.ts';
import { renderBodies } from './markdown-bodies.ts';
import { contentInRenderer } from './page-renderer.ts';

const entryOf = (id: string, file: string, body: string) =>
  ({ kind: 'pages', id, file, body, data: {} }) as unknown as Entry;

const markdown = entryOf('about', 'pages/about.md', '## Who we are\n\nA *guide*.\n');
const mdx = entryOf('cost', 'pages/cost.mdx', '<Links />\n');
const empty = entryOf('none', 'pages/none.md', '');

test('bodies in Markdown are rendered, those in MDX are not', async () => {
  const bodies = await renderBodies([markdown, mdx, empty]);
  assert.deepEqual([...bodies.keys()], ['pages/about', 'pages/none']);
  assert.equal(bodies.get('pages/about'), '<h2 id="who-we-are">Who we are</h2>\n<p>A <em>guide</em>.</p>\n');
  assert.equal(bodies.get('pages/none'), '');
});

test('templates are compiled again for other MDX only', () => {
  const of = (...entries: Entry[]) => JSON.stringify(contentInRenderer(entries));
  const before = of(markdown, mdx);
  assert.equal(of({ ...markdown, body: 'Other.' }, mdx), before);
  assert.notEqual(of(markdown, { ...mdx, body: '<Other />' }), before);
  assert.notEqual(of(markdown, { ...mdx, id: 'costs' }), before);
  assert.notEqual(of(markdown), before);
});

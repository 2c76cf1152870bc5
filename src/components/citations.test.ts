import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageReferences } from '../model/page-references.ts';
import { linkCitations } from './citations.ts';
import { proseHtml } from './prose-html.ts';
import { textHtml } from './text-html.ts';

const references = {
  numberOf: (id: string) => ({ one: 1, two: 2 })[id] ?? 0,
  termsFirstIn: () => [],
} as unknown as PageReferences;

const idsIn = (html: string) => [...html.matchAll(/<a [^>]*?\bid="([^"]+)"/g)].map(([, id]) => id);

test('each citation of a text and of a body gets an id, which its source lists in order', () => {
  const text = textHtml('It helps [@two].', references, { sources: ['one', 'two'] });
  const body = proseHtml('<p>It does [@one; @two].</p>', references);
  const { html, citations } = linkCitations(text + body);
  assert.deepEqual(
    [...citations],
    [
      [2, ['cite-2', 'cite-2-2', 'cite-2-3']],
      [1, ['cite-1', 'cite-1-2']],
    ],
  );
  assert.deepEqual(
    [...html.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor),
    ['source-2', 'source-1', 'source-2', 'source-1', 'source-2'],
  );
  assert.deepEqual(idsIn(html), ['cite-2', 'cite-1', 'cite-2-2', 'cite-1-2', 'cite-2-3']);
});

test('no other link gets an id: footnotes have back references of their own', () => {
  const html =
    '<a href="#source-one">x</a><a class="cite" href="#user-content-fn-1" id="user-content-fnref-1" role="doc-noteref" aria-label="Footnote 1">[note 1]</a>';
  const { html: after, citations } = linkCitations(html);
  assert.equal(citations.size, 0);
  assert.equal(after, html);
});

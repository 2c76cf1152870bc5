import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { readPage } from './read-page.ts';

const term = (id: string, names: string, text: string) =>
  `<div id="${id}" data-index-part="glossary" data-index-title="A &amp; B" data-index-names="${names}" data-index-filter="Word">${text}</div>`;
const page = (content: string) =>
  `<!doctype html><html lang="de"><body><main data-pagefind-body><div hidden data-index><span data-pagefind-meta="kind">lists</span></div><h1>Words</h1>${content}</main></body></html>`;

test('makes a subdocument with its anchor, and takes its text out of the page', () => {
  const html = page(`${term('knot', 'lump &lt;3 · &quot;ball&quot;', '<dd>A <b>sore</b> spot.</dd>')}<p>Own text.</p>`);
  const [whole, part, ...others] = readPage('/glossary/', fromHtml(html), html).documents;
  assert.equal(others.length, 0);
  assert.deepEqual(part, {
    path: 'glossary/#knot',
    title: 'A & B',
    kind: 'glossary',
    label: 'Word',
    names: ['lump <3', '"ball"'],
    summary: '',
    sections: [{ id: '', heading: '', blocks: ['A sore spot.'] }],
    filters: { kind: ['Word'] },
  });
  assert.deepEqual(whole?.sections[0]?.blocks, ['Own text.']);
});

test('uses the anchor of the heading for a part without an id', () => {
  const html = page(
    '<section data-index-part="feels" data-index-title="It" data-index-names="" data-index-filter="F"><h2 id="feels">How</h2><p>Firm, not sharp.</p></section>',
  );
  assert.deepEqual(
    readPage('/a/', fromHtml(html), html).documents.map(({ path, names }) => [path, names]),
    [
      ['a/', []],
      ['a/#feels', []],
    ],
  );
});

test('skips a part without an anchor', () =>
  assert.equal(readPage('/a/', fromHtml(page(term('', 'x', 'y'))), '').documents.length, 1));

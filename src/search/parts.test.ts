import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf } from './parts.ts';
import { readPage } from './read-page.ts';

const term = (id: string, names: string, text: string) =>
  `<div id="${id}" data-pagefind-ignore data-index-part="glossary" data-index-title="A &amp; B" data-index-names="${names}" data-index-filter="Word">${text}</div>`;
const html = `<!doctype html><html lang="de"><body><main data-pagefind-body><h1>Words</h1>${term('knot', 'lump &lt;3 · &quot;ball&quot;', '<dd>A <b>sore</b> spot.</dd>')}${term('', 'no place', 'x')}</main></body></html>`;

test('a part of a page is a page of its own, at its place, in the language of the page', () => {
  const [part, ...others] = partsOf({ url: '/glossary/', html });
  assert.equal(others.length, 0);
  assert.equal(part?.url, '/glossary/#knot');
  assert.match(part.html, /<dd>A <b>sore<\/b> spot\.<\/dd>/);
  assert.deepEqual(readPage(part.html), {
    language: 'de',
    title: 'A & B',
    kind: 'glossary',
    level: 'word',
    names: ['lump <3', '"ball"'],
    filters: { kind: ['Word'] },
    headings: [],
  });
});

test('a page without parts has none', () => assert.deepEqual(partsOf({ url: '/', html: '<p id="a">a</p>' }), []));

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { BuiltPage } from '../../build/built-page.ts';
import { cloneTree } from '../../build/clone-tree.ts';
import { stripIndexData } from './strip-index-data.ts';

const cases: [name: string, html: string, expected: string][] = [
  [
    'takes the block of index data out',
    '<main><div hidden data-index><span data-pagefind-meta="kind">tools</span></div><p>a</p></main>',
    '<main><p>a</p></main>',
  ],
  [
    'takes the attributes out and leaves the others',
    '<p class="a" data-pagefind-weight="3" id="b">x</p>',
    '<p class="a" id="b">x</p>',
  ],
  [
    'removes what makes an anchor a result of its own, and keeps the anchor',
    '<div id="a" data-pagefind-ignore data-index-part="glossary" data-index-names="b · c">x</div>',
    '<div id="a">x</div>',
  ],
  ['takes an attribute without a value out', '<main id="m" data-pagefind-body>x</main>', '<main id="m">x</main>'],
  [
    'leaves a page without index data byte for byte',
    '<!doctype html><p>a  &amp;\n b',
    '<!doctype html><p>a  &amp;\n b',
  ],
];

for (const [name, html, expected] of cases)
  test(name, () => {
    const page = new BuiltPage('index.html', html);
    stripIndexData(page);
    assert.equal(page.html, expected);
    assert.equal(toHtml(cloneTree(page.tree)), toHtml(new BuiltPage('index.html', expected).tree));
  });

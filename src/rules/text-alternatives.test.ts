import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { textAlternatives } from './text-alternatives.ts';
import { isUnnamed } from './unnamed.ts';

const pictures: [html: string, isUnnamed: boolean][] = [
  ['<img src="a.png">', true],
  ['<img src="a.png" alt="">', false],
  ['<img src="a.png" alt="Two hands">', false],
  ['<img src="a.png" aria-hidden="true">', false],
  ['<svg></svg>', true],
  ['<svg aria-label=" "></svg>', true],
  ['<svg aria-label="Two hands" role="img"></svg>', false],
  ['<svg aria-labelledby="x"></svg>', false],
  ['<svg><title>Two hands</title></svg>', false],
  ['<svg aria-hidden="true"></svg>', false],
  ['<svg role="presentation"></svg>', false],
  ['<input type="image" src="a.png">', true],
  ['<input type="text">', false],
  ['<p>Text</p>', false],
];

for (const [html, expected] of pictures)
  test(`${expected ? 'rejects' : 'accepts'} ${html}`, () => {
    const [element] = fromHtml(html, { fragment: true }).children;
    assert.equal(isUnnamed(element as Element), expected);
  });

test('reports the page and the position', () => {
  const page = { path: '', file: 'index.html', ids: new Set<string>(), links: [] };
  const unnamed = [{ what: 'img', line: 3, column: 5 }];
  const found = textAlternatives.check({ base: '/', files: new Set(), pages: [{ ...page, unnamed }] });
  assert.deepEqual(
    found.map(({ file, line, column, message }) => [file, line, column, message]),
    [['index.html', 3, 5, 'this <img> has no text alternative']],
  );
});

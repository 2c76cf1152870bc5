/** Tests the content of the built EPUB; epubcheck validates its format. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { contentPages } from '../content-pages.ts';
import { documentOf } from '../../src/offline/epub/book-page.ts';

const folders = ['dist', 'test-results/site-below'];
/** Text reduced to letters and numbers: whitespace and punctuation differ by format. */
const plain = (tree: Nodes) => toString(tree).replace(/[^\p{L}\p{N}]+/gu, ' ');
const fromXml = (text: string) => fromHtml(text.replace(/<\?[^>]*>/, ''));

const isExcluded = ({ tagName, properties }: Element) =>
  /^(header|nav|footer|form|search|noscript)$/.test(tagName) ||
  'hidden' in properties ||
  'popover' in properties ||
  String(properties['className']).includes('no-print');

/** The paragraphs and points of a page's main part that readers see. */
function sentencesOf(html: string): string[] {
  const tree = fromHtml(html);
  visit(tree, 'element', (element, index, parent) => {
    if (!isExcluded(element) || index === undefined) return undefined;
    parent?.children.splice(index, 1);
    return [SKIP, index];
  });
  const found: string[] = [];
  visit(tree, 'element', (element) => {
    if (/^(?:p|li|dd)$/.test(element.tagName)) found.push(plain(element));
  });
  return found;
}

const bookIn = (dir: string) => {
  const name = readdirSync(join(dir, 'download')).find((file) => file.endsWith('.epub'));
  assert.ok(name, `${dir} has a book`);
  return join(dir, 'download', name);
};
for (const dir of folders) {
  const files = unzipSync(readFileSync(bookIn(dir)));
  const bookText = (name: string) => plain(fromXml(new TextDecoder().decode(files[`EPUB/${name}`])));

  test(`${dir}: has a document for each page of content, and an image for each drawing`, () => {
    const names = Object.keys(files).map((name) => name.replace('EPUB/', ''));
    const pages = contentPages(dir).map(({ path }) => documentOf(path));
    assert.ok(pages.length > 50);
    assert.deepEqual(
      pages.filter((page) => !names.includes(page) && !/^(home|browse|offline)\./.test(page)),
      [],
    );
    assert.equal(names[0], 'mimetype');
    assert.ok(names.filter((name) => name.startsWith('drawings.')).length >= 10);
  });

  test(`${dir}: loses no word of a page`, () => {
    const pages = contentPages(dir).filter(({ path }) => files[`EPUB/${documentOf(path)}`]);
    const missing = pages.flatMap(({ path, html }) => {
      const text = bookText(documentOf(path));
      return sentencesOf(html).filter((sentence) => !text.includes(sentence));
    });
    assert.ok(pages.some(({ html }) => html.includes('popovertarget')));
    assert.deepEqual(missing, []);
  });
}

test('needs no scripts, and has no broken links', () => {
  const files = unzipSync(readFileSync(bookIn('dist')));
  for (const [name, bytes] of Object.entries(files)) {
    if (!name.endsWith('.xhtml')) continue;
    const text = new TextDecoder().decode(bytes);
    assert.doesNotMatch(text, /<script|<form|<button|style=|undefined/, name);
    for (const [, file = ''] of text.matchAll(/(?:href|src)="([^"#:]+)(?:#[^"]*)?"/g))
      assert.ok(`EPUB/${file}` in files, `${name}: ${file}`);
  }
});

test('links an explained term to its explanation', () => {
  const files = unzipSync(readFileSync(bookIn('dist')));
  const cost = new TextDecoder().decode(files['EPUB/cost.xhtml']);
  assert.match(cost, /<a href="#word-copay">Copay<\/a>:<\/span> a fixed amount/);
  for (const [name, bytes] of Object.entries(files))
    for (const [, place = ''] of new TextDecoder().decode(bytes).matchAll(/href="#([^"]+)"/g))
      assert.ok(new TextDecoder().decode(bytes).includes(`id="${place}"`), `${name}: #${place}`);
});

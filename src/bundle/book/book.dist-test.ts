/** The book as it was built: whole, and closed in itself. What epubcheck says of it is looked at with all formats. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';

const folders = ['dist', 'test-results/site-below'];
const bookIn = (dir: string) => {
  const name = readdirSync(join(dir, 'download')).find((file) => file.endsWith('.epub'));
  assert.ok(name, `${dir} has a book`);
  return join(dir, 'download', name);
};
for (const dir of folders) {
  test(`${dir}: the book has a document for each page of the copies, and a picture for each drawing`, () => {
    const files = Object.keys(unzipSync(readFileSync(bookIn(dir)))).map((name) => name.replace('EPUB/', ''));
    const pages = readdirSync(`${dir}-offline`, { recursive: true })
      .map((name) => String(name).replaceAll('\\', '/'))
      .filter((name) => name.endsWith('/index.html') && !/^(offline|search)\//.test(name))
      .map((name) => name.replace('/index.html', '.xhtml').replaceAll('/', '.'));
    assert.ok(pages.length > 50);
    assert.deepEqual(
      pages.filter((page) => !files.includes(page)),
      [],
    );
    assert.equal(files[0], 'mimetype');
    assert.ok(files.filter((name) => name.startsWith('drawings.')).length >= 10);
  });
}

test('no document of the book needs a script or leads to what is not there', () => {
  const files = unzipSync(readFileSync(bookIn('dist')));
  for (const [name, bytes] of Object.entries(files)) {
    if (!name.endsWith('.xhtml')) continue;
    const text = new TextDecoder().decode(bytes);
    assert.doesNotMatch(text, /<script|<form|<button|style=|undefined/, name);
    for (const [, file = ''] of text.matchAll(/(?:href|src)="([^"#:]+)(?:#[^"]*)?"/g))
      assert.ok(`EPUB/${file}` in files, `${name}: ${file}`);
  }
});

test('a word that shows its meaning when it is pressed leads there in the book', () => {
  const files = unzipSync(readFileSync(bookIn('dist')));
  const cost = new TextDecoder().decode(files['EPUB/cost.xhtml']);
  assert.match(cost, /<a href="#word-copay">Copay<\/a>: a fixed amount/);
  for (const [name, bytes] of Object.entries(files))
    for (const [, place = ''] of new TextDecoder().decode(bytes).matchAll(/href="#([^"]+)"/g))
      assert.ok(new TextDecoder().decode(bytes).includes(`id="${place}"`), `${name}: #${place}`);
});

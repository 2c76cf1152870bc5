import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { readDownloads, withSizes } from './downloads.ts';

const page = `<p data-edition="2026-01-31" data-edition-words="January 31, 2026" data-good-until="June 1, 2026"></p>
<a data-download="folder" href="/guide/download/a.zip"></a><a data-download="one-file" href="/guide/download/a.html"></a>
<a data-download="book" href="/guide/download/a.epub"></a><a data-download="sums" href="/guide/download/SHA256SUMS"></a>`;

test('reads the downloads from the page that offers them', () => {
  assert.deepEqual(readDownloads(fromHtml(page), '/guide/'), {
    folder: 'download/a.zip',
    oneFile: 'download/a.html',
    book: 'download/a.epub',
    sums: 'download/SHA256SUMS',
    day: '2026-01-31',
    dayInWords: 'January 31, 2026',
    goodUntil: 'June 1, 2026',
  });
});

test('finds no downloads on other pages', () => {
  assert.equal(readDownloads(fromHtml('<p>Nothing here</p>'), '/'), undefined);
});

test('fills in sizes only at their placeholders', () => {
  const html = '<b>x</b> <span data-size-of="folder"></span> <span data-size-of="other"></span>';
  assert.equal(
    withSizes(html, { folder: 1_040_000 }),
    '<b>x</b> <span data-size-of="folder">(1.0 MB)</span> <span data-size-of="other"></span>',
  );
});

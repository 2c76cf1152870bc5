import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { RememberEach } from '../build/result-cache.ts';
import { measure, wordsOf } from './measure.ts';
import { formatMeasure } from './format-measure.ts';

const words: [html: string, count: number][] = [
  ['<header>Menu</header><main><p>Foam roller, 30 cm</p></main>', 4],
  ['<main><h1>Don’t press</h1><script>let a = 1</script><svg><title>x</title></svg></main>', 2],
  ['<p>No main part</p>', 0],
  ['<main>Schröpfen · hilft</main>', 2],
];
for (const [html, count] of words) test(`counts ${count} words: ${html}`, () => assert.equal(wordsOf(html), count));

const page = (text: string) => `<meta charset="utf-8"><main>${text}</main>`;
const files = {
  'index.html': page('Two words '.repeat(50)),
  'tools/index.html': page('One more page'),
  'tools/old/index.html': '<meta http-equiv="refresh" content="0; url=/tools/"><main>Moved</main>',
  'icon.png': 'x'.repeat(1000),
  'pagefind/a.pf_index': 'yy',
  'download/guide.zip': 'z'.repeat(3000),
  'api/v1/a.json': '{}',
  'api/v1/b.json': '{}',
  _headers: '/*',
};

function made(
  t: { after: (clean: () => void) => void },
  site: Readonly<Record<string, string>> = files,
  each?: RememberEach,
) {
  const root = mkdtempSync(join(tmpdir(), 'hands-on-measure-'));
  t.after(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries(site)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return measure(root, { 'dist-offline': join(root, 'tools') }, each);
}

test('counts pages, words, file types, the search index and other outputs', (t) => {
  const { pages, moved, words, types, total, index, outputs, largestPages } = made(t);
  assert.deepEqual([pages, moved, words], [2, 1, 103]);
  assert.equal(total.files, Object.keys(files).length);
  assert.deepEqual(index, { files: 1, bytes: 2, brotli: 2 });
  assert.deepEqual(types[0], { type: 'downloads', files: 1, bytes: 3000, brotli: 3000 });
  const html = types.find(({ type }) => type === 'html');
  assert.ok(html && html.brotli < html.bytes / 2, JSON.stringify(html));
  assert.equal(largestPages[0]?.page, '/');
  assert.deepEqual(
    outputs.map(({ name, files }) => [name, files]),
    [
      ['_headers', 1],
      ['api/', 2],
      ['download/guide.zip', 1],
      ['dist-offline/', 2],
    ],
  );
});

test('does not weigh a page again for another search index', (t) => {
  const weighed = ['0123456789', 'abcdef0123'].map((hash) => {
    const paths: string[] = [];
    const html = `<html data-search-index="guide/en.${hash}.json" lang="en"><main>Words</main>`;
    const { types } = made(t, { ...files, 'index.html': html }, (_name, items, make) =>
      items.map((item) => {
        paths.push(item.map((part) => (typeof part === 'string' ? part : Buffer.from(part).toString())).join());
        return make(item);
      }),
    );
    return { paths, types };
  });
  assert.deepEqual(weighed[0], weighed[1]);
});

test('aligns the columns of the table and lists the warnings', (t) => {
  const lines = formatMeasure(made(t), ['a.md:1:1 is old']);
  assert.equal(lines[0], '2 pages of 103 words, and 1 that lead on to where something has moved');
  assert.deepEqual(lines.slice(-2), ['1 warning:', 'a.md:1:1 is old']);
  const columns = lines.slice(2, lines.indexOf('', 2)).map((line) => line.length);
  assert.equal(new Set(columns).size, 1);
});

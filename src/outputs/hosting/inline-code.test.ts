import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { inlineCode } from './inline-code.ts';

const page = (html: string) => fromHtml(`<!doctype html><head>${html}</head><body></body>`);

// printf 'a<b&&c' | openssl dgst -sha256 -binary | base64
const hash = "'sha256-FqUnRXvR3k4Nx92ZQjxLIRNHtxzSv/R5H5gXowGLxS0='";

test('hashes the exact text of scripts and style sheets', () => {
  const { scripts, styles } = inlineCode(page('<script>a<b&&c</script><style>a<b&&c</style>'));
  assert.deepEqual([scripts, styles], [[hash], [hash]]);
});

test('lists the same text once', () => {
  assert.equal(inlineCode(page('<style>x</style><style>x</style><style>y</style>')).styles.length, 2);
});

test('ignores data blocks and scripts with src', () => {
  const html = '<script type="application/ld+json">{}</script><script src="/x.js"></script>';
  assert.deepEqual(inlineCode(page(html)).scripts, []);
});

for (const type of ['module', 'importmap', 'speculationrules', ''])
  test(`hashes a script of type "${type}"`, () =>
    assert.equal(inlineCode(page(`<script type="${type}">{}</script>`)).scripts.length, 1));

test('reports attributes that contain code', () => {
  const tree = fromHtml('<p style="color:red" onclick="x()">a</p>');
  assert.deepEqual(inlineCode(tree).attributes, ['onclick on <p>', 'style on <p>']);
});

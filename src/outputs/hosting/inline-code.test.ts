import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { inlineCode } from './inline-code.ts';

const page = (html: string) => fromHtml(`<!doctype html><head>${html}</head><body></body>`);

// printf 'a<b&&c' | openssl dgst -sha256 -binary | base64
const hash = "'sha256-FqUnRXvR3k4Nx92ZQjxLIRNHtxzSv/R5H5gXowGLxS0='";

test('a script and a style sheet are known by the hash of their exact text', () => {
  const { scripts, styles } = inlineCode(page('<script>a<b&&c</script><style>a<b&&c</style>'));
  assert.deepEqual([scripts, styles], [[hash], [hash]]);
});

test('the same text counts once', () => {
  assert.equal(inlineCode(page('<style>x</style><style>x</style><style>y</style>')).styles.length, 2);
});

test('data, and scripts that have an address, need no leave', () => {
  const html = '<script type="application/ld+json">{}</script><script src="/x.js"></script>';
  assert.deepEqual(inlineCode(page(html)).scripts, []);
});

for (const type of ['module', 'importmap', 'speculationrules', ''])
  test(`a script of the type "${type}" needs leave`, () =>
    assert.equal(inlineCode(page(`<script type="${type}">{}</script>`)).scripts.length, 1));

test('attributes that hold code are named', () => {
  const tree = fromHtml('<p style="color:red" onclick="x()">a</p>');
  assert.deepEqual(inlineCode(tree).attributes, ['onclick on <p>', 'style on <p>']);
});

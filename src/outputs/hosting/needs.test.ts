import assert from 'node:assert/strict';
import { test } from 'node:test';
import { needsOf } from './needs.ts';
import { withPolicy } from './page-policy.ts';

const page = (html: string) => [{ path: 'index.html', text: `<!doctype html><body>${html}</body>` }];

test('pictures in pages and style sheets are found, and words about them are not', () => {
  assert.equal(needsOf(page('<img src="data:image/png;base64,x">')).dataPictures, true);
  assert.equal(needsOf([{ path: 'a.css', text: 'a{background:url(data:image/svg+xml,x)}' }]).dataPictures, true);
  assert.equal(needsOf(page('<p>data:image/png</p>')).dataPictures, false);
});

test('fonts, media and style sheets are found by their files', () => {
  const { fonts, media, styleFiles } = needsOf(['a.woff2', 'a.mp4', 'a.css'].map((path) => ({ path, text: '' })));
  assert.deepEqual([fonts, media, styleFiles], [true, true, true]);
});

test('code in an attribute stops the build and is named', () => {
  assert.throws(() => needsOf(page('<p style="color:red">a</p>')), /style on <p>.*Use a class/);
});

test('a page says its policy after its character set', () => {
  assert.equal(
    withPolicy('<head><meta charset="utf-8"><title>', "base-uri 'none'"),
    `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="base-uri 'none'"><title>`,
  );
  assert.throws(() => withPolicy('<head>', ''), /without a character set/);
});

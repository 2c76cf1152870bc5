import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BuiltPage } from '../../build/built-page.ts';
import { readPolicy } from './build.ts';
import { needsOf, needsOfPage } from './needs.ts';

const pageNeeds = (html: string) => {
  const page = new BuiltPage('index.html', `<!doctype html><body>${html}</body>`);
  return needsOfPage(page.tree, page.html);
};
const needs = (html: string) => needsOf([pageNeeds(html)], []);

test('finds images in pages and style sheets, not mentions in text', () => {
  assert.equal(needs('<img src="data:image/png;base64,x">').dataPictures, true);
  assert.equal(needsOf([], ['a.css'], ['a{background:url(data:image/svg+xml,x)}']).dataPictures, true);
  assert.equal(needs('<p>data:image/png</p>').dataPictures, false);
});

test('finds fonts, media and style sheets by file', () => {
  const { fonts, media, styleFiles } = needsOf([], ['a.woff2', 'a.mp4', 'a.css']);
  assert.deepEqual([fonts, media, styleFiles], [true, true, true]);
});

test('lists each source once', () => {
  const pages = ['<style>x</style>', '<style>x</style><style>y</style>'].map(pageNeeds);
  assert.equal(needsOf(pages, []).inline.styles.length, 2);
});

test('rejects event handler attributes by name', () => {
  assert.throws(() => needs('<p style="color:red">a</p>'), /style on <p>.*Use a class/);
});

test('puts the policy after the character set when it belongs in pages', () => {
  const policyIn = (html: string, policyInPages: boolean) => {
    const page = new BuiltPage('index.html', html);
    readPolicy(page, policyInPages);
    return page.html;
  };
  const html = '<head><meta charset="utf-8"><title></title></head>';
  assert.match(
    policyIn(html, true),
    /^<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; [^"]*"><title>/,
  );
  assert.equal(policyIn(html, false), html);
  assert.throws(() => policyIn('<head>', true), /without a character set/);
});

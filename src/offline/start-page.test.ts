import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { findElement } from '../build/each-element.ts';
import { startFileOf, startPage } from './start-page.ts';

const names: [name: string, file: string][] = [
  ['Hands On', 'START HERE - Hands On.html'],
  ['Back & Neck: what helps?', 'START HERE - Back & Neck what helps.html'],
  ['A/B\\C "D"', 'START HERE - A B C D.html'],
  ['Physio Inc.', 'START HERE - Physio Inc.html'],
  ['Cafe\u0301', 'START HERE - Caf\u00e9.html'],
  ['治療', 'START HERE - 治療.html'],
  ['?', 'START HERE.html'],
  ['🧊'.repeat(60), `START HERE - ${'🧊'.repeat(40)}.html`],
];
for (const [name, file] of names)
  test(`makes a valid file name for "${name}"`, () => assert.equal(startFileOf(name), file));

const guide = {
  name: 'A <b> & "c"',
  language: 'ar',
  direction: 'rtl',
  colors: { paper: '#ffffff', accent: '#000000' },
};
const html = startPage({ guide, folder: 'guide/', url: 'https://example.org/' });
const linkTo = (url: string) =>
  findElement(fromHtml(html), ({ tagName, properties }) => tagName === 'a' && properties['href'] === url);

test('links to the folder with and without JavaScript, in the language of the guide', () => {
  assert.ok(linkTo('guide/index.html'));
  assert.match(html, /location\.replace\("guide\/index\.html"\)/);
  assert.match(html, /<html lang="ar" dir="rtl">/);
  assert.match(html, /<title>A &#x3C;b> &#x26; "c"<\/title>/);
});

test('links to the online guide if its URL is known, and allows no network requests', () => {
  assert.ok(linkTo('https://example.org/'));
  assert.doesNotMatch(startPage({ guide, folder: 'guide/', url: undefined }), /https?:/);
  assert.match(html, /default-src .{0,6}none.*script-src .*'?sha256-/);
});

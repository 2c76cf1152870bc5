import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { printGroups, wholeGuide, withParts, withWholeGuide } from './print-page.ts';
import { printPartOf } from './print-part.ts';

const page = (main: string) => fromHtml(`<title>x</title><body><header></header><main>${main}</main><footer></footer>`);
const roller = `<nav class="crumbs">Home</nav><article class="entry" data-entry><h1>Roller</h1>
  <div class="side"><aside aria-label="Key facts"><h2 id="key-facts">Key facts</h2><p class="no-print">Handout</p></aside>
  <nav class="toc">Contents</nav></div><h2 id="care">Care</h2>
  <a href="#care">here</a><a href="/guide/tools/cane/#care">cane</a><a href="/guide/browse/">all</a>
  <button popovertarget="word">word</button><p id="word" popover>means</p></article>`;

const written = new Map([
  ['about/', page('<article data-entry><h1>About</h1><h2 id="who">Who</h2></article>')],
  ['tools/cane/', page('<article data-entry><h1>Cane</h1><h2 id="care">Care</h2></article>')],
  ['tools/roller/', page(roller)],
]);
const isPart = (path: string) => written.has(path);
const chapter = (path: string, title: string, below = false) => {
  const tree = written.get(path);
  return { path, title, below, print: tree && printPartOf(tree, path, '/guide/', isPart) };
};
const groups = printGroups([
  chapter('about/', 'About'),
  chapter('tools/', 'Tools'),
  chapter('tools/cane/', 'Cane', true),
  chapter('tools/roller/', 'Roller', true),
  chapter('goals/', 'Goals'),
]);

const html = wholeGuide(groups);

test('excludes pages that only list others', () =>
  assert.equal(printPartOf(page('<h1>All</h1>'), 'browse/', '/guide/', isPart), undefined));

test('reports the anchors and links of all parts', () => {
  const own = { path: 'print/', file: 'print/index.html', ids: new Set(['main']), links: [], unnamed: [] };
  const { ids, links } = withParts(own, groups);
  assert.ok(['main', 'about--who', 'tools', 'tools-cane--care', 'tools-roller--word'].every((id) => ids.has(id)));
  assert.ok(
    ['#tools', '#tools-cane', '#tools-roller--care', '/guide/browse/'].every((to) =>
      links.some(({ href }) => href === to),
    ),
  );
});

test('contains the written pages and a table of contents, without lists and navigation', () => {
  assert.match(
    html,
    /<ol><li><a href="#about">About<\/a><\/li><li><a href="#tools">Tools<\/a><ol><li><a href="#tools-cane">Cane<\/a><\/li><li><a href="#tools-roller">Roller<\/a><\/li><\/ol><\/li><\/ol>/,
  );
  assert.equal(html.match(/<article/g)?.length, 3);
  assert.doesNotMatch(html, /Contents<|Handout|Home|Goals|<h1|<aside/);
});

test('prefixes the anchors of each page, and points links between pages to them', () => {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  assert.equal(new Set(ids).size, ids.length);
  assert.match(html, /<h4 id="tools-roller--care">/);
  assert.match(html, /<h3 id="about--who">/);
  assert.match(html, /<div class="part-group"><h2 id="tools">Tools<\/h2><\/div><article[^>]*><h3>Cane/);
  assert.match(html, /href="#tools-roller--care">here/);
  assert.match(html, /href="#tools-cane--care">cane/);
  assert.match(html, /href="\/guide\/browse\/">all/);
  assert.match(html, /popovertarget="tools-roller--word"/);
});

test('rejects a page without a slot for the guide, and keeps the other content', () => {
  assert.throws(() => withWholeGuide('<main></main>', ''), /no <div data-whole-guide>/);
  assert.equal(withWholeGuide('<div data-whole-guide>later</div>', '<b>$&</b>'), '<b>$&</b>');
});

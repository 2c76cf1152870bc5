import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { linksOf, rewriteLinks } from './links.ts';

const rewritten = (html: string) => {
  const tree = fromHtml(html, { fragment: true });
  rewriteLinks(tree, (url) => `[${url}]`);
  return toHtml(tree);
};

const cases: [what: string, html: string, urls: string[]][] = [
  ['a link', '<a href="/a/">x</a>', ['/a/']],
  ['a form', '<form action="/search/"></form>', ['/search/']],
  ['a picture in several sizes', '<img src="/a.png" srcset="/b.png 1x, /c.png 2x">', ['/a.png', '/b.png', '/c.png']],
  ['a drawing used from elsewhere', '<svg><use xlink:href="/i.svg#a"></use></svg>', ['/i.svg#a']],
  ['a style sheet', '<style>a{background:url("/p.svg")}</style>', ['/p.svg']],
  ['a page that leads on', '<meta http-equiv="refresh" content="0;url=/new/">', ['/new/']],
  ['a video with its first picture', '<video src="/v.mp4" poster="/p.png"></video>', ['/v.mp4', '/p.png']],
];

for (const [what, html, urls] of cases)
  test(`finds and rewrites every URL in ${what}`, () => {
    assert.deepEqual(linksOf(fromHtml(html, { fragment: true })), urls);
    for (const url of urls) assert.ok(rewritten(html).includes(`[${url}]`), rewritten(html));
  });

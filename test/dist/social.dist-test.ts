/** The pictures as they were built: with the site below /guide/, whose host is known, and without it. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isPagePath } from '../../src/report/site-pages.ts';

const known = { dir: 'test-results/site-below', root: 'https://example.org/guide/' };
const pagesIn = (dir: string) =>
  readdirSync(dir, { recursive: true })
    .map((name) => String(name).split('\\').join('/'))
    .filter(isPagePath);
const pictureIn = (html: string) => /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1];

test('links every page to an existing preview image of at most 25 kB', () => {
  const pages = pagesIn(known.dir);
  assert.ok(pages.length > 50);
  for (const page of pages) {
    const url = pictureIn(readFileSync(join(known.dir, page), 'utf8')) ?? '';
    assert.ok(url.startsWith(known.root), `${page}: ${url}`);
    const { size } = statSync(join(known.dir, url.slice(known.root.length)));
    assert.ok(size > 1000 && size <= 25_000, `${url}: ${size} bytes`);
  }
});

test('has no preview images if the host is unknown', () => {
  assert.ok(!existsSync('dist/social'));
  for (const page of pagesIn('dist'))
    assert.equal(pictureIn(readFileSync(join('dist', page), 'utf8')), undefined, page);
});

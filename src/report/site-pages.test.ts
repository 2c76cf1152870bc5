import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPagePath } from './site-pages.ts';

for (const [path, isPage] of [
  ['index.html', true],
  ['404.html', true],
  ['es/tools/foam-roller/index.html', true],
  ['tools/download/index.html', true],
  ['download/hands-on-2026-12-01.html', false],
  ['es/download/hands-on-2026-12-01.html', false],
  ['es/pagefind/playground.html', false],
  ['index.md', false],
] as const)
  test(`${path} is ${isPage ? '' : 'not '}a page`, () => assert.equal(isPagePath(path), isPage));

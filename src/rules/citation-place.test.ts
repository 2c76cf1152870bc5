import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { citingFields } from './citation-place.ts';

/** The fields that pages show with `Text`, which gives citations their numbers. */
function shownWithNumbers(): string[] {
  const pages = globSync('src/{templates,components}/*.astro').map((file) => readFileSync(file, 'utf8'));
  const paths = pages.flatMap((page) => [
    ...[...page.matchAll(/<Text\s[^>]*\bat=(?:"([^"]+)"|\{`([^`]+)`\})/g)].map(([, name, path]) => name ?? path ?? ''),
    ...[...page.matchAll(/<(?:HandoutList|TextList)\s[^>]*\bfield="(\w+)"/g)].map(([, name]) => name ?? ''),
  ]);
  return paths.flatMap((path) => path.replace(/\$\{\w+\}/g, '').match(/\w+(?=\W*$)/)?.[0] ?? []);
}

test('the fields that may hold citations are those in which pages number them', () => {
  // What a caution means here has its path from a function.
  const expected = [...new Set([...shownWithNumbers(), 'note'])].toSorted();
  assert.deepEqual([...citingFields].toSorted(), expected);
});

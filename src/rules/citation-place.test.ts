import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { descriptorOf, kindNames } from '../kinds/index.ts';
import { citingFields } from './citation-place.ts';

/** Fields rendered by `Text`, which numbers citations. */
function shownWithNumbers(): string[] {
  const pages = globSync(['src/{templates,components}/*.astro', 'src/kinds/*/*.astro']).map((file) =>
    readFileSync(file, 'utf8'),
  );
  const paths = pages.flatMap((page) => [
    ...[...page.matchAll(/<Text\s[^>]*\bat=(?:"([^"]+)"|\{`([^`]+)`\})/g)].map(([, name, path]) => name ?? path ?? ''),
  ]);
  return paths.flatMap((path) => path.replace(/\$\{\w+\}/g, '').match(/\w+(?=\W*$)/)?.[0] ?? []);
}

/** Fields that sections render as text. */
const inSections = kindNames.flatMap((kind) =>
  (descriptorOf(kind).page?.sections ?? [])
    .flatMap(({ parts }) => parts)
    .flatMap((part) => [
      ...(part.show === 'text' || part.show === 'list' ? [part.field].flat() : []),
      ...(part.show === 'list' && part.item ? [part.item] : []),
    ]),
);

test('allows citations exactly in the fields whose citations pages number', () => {
  // The path of a caution's note is computed.
  const expected = [...new Set([...shownWithNumbers(), ...inSections, 'note'])].toSorted();
  assert.deepEqual([...citingFields].toSorted(), expected);
});

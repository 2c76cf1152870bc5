/** The reference guide as readers in Great Britain get it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kinds } from '../kinds/index.ts';
import { regions } from '../regions/index.ts';
import { readRegional } from './content-layers.ts';
import type { ParsedEntry } from './entry.ts';
import { nameOf } from './entry.ts';
import { extendContent } from './layered-content.ts';
import { ownContentOf, readContent, type Content } from './read.ts';
import { valueAt } from './value-at.ts';
import { walk } from './walk.ts';

const reference = readContent('src/content');
const folder = readRegional('GB');
assert.ok(folder);
const regional = ownContentOf(folder);
const empty: Content = {
  parsedEntries: [],
  problems: [],
  urlList: undefined,
  overrides: undefined,
  replaced: [],
  hidden: [],
};
const british = extendContent(reference, regional, empty, { from: 'US', to: 'GB' });

/** All texts that pages, handouts and other outputs show. Citations and URLs are not text. */
function shownIn(entry: ParsedEntry): string[] {
  const texts = [entry.body];
  walk(kinds[entry.kind].schema, entry.raw, (value, path, { prose, translation }) => {
    const isShown = prose || translation === 'text' || (translation === 'region' && path.at(-1) === 'GB');
    if (typeof value === 'string' && isShown) texts.push(value);
    if (Array.isArray(value) && ['alsoCalled', 'variants'].includes(String(path.at(-1))))
      texts.push(...value.map(String));
  });
  return texts.map((text) => text.replace(/\[@[^\]]*\]|\]\([^)]*\)|<[^>]*>/g, ' '));
}

const foreign = [
  /\b911\b|\b988\b/,
  /\$/,
  /\bMedicare\b|\bMedicaid\b/,
  /\bER\b|\bemergency rooms?\b/i,
  /\bphysical therapists?\b/i,
  /\bboard[- ]certified\b/i,
  /°\s?F\b/,
];

test('has none of the words of American guides', () => {
  const left = british.parsedEntries
    // Variants are the words that the glossary finds in texts.
    .flatMap((entry) => (entry.kind === 'glossary' ? [] : shownIn(entry).map((text) => ({ entry, text }))))
    .flatMap(({ entry, text }) =>
      foreign.flatMap((pattern) => {
        const match = pattern.exec(text);
        return match ? [`${nameOf(entry)}: ${text.slice(Math.max(match.index - 40, 0), match.index + 40)}`] : [];
      }),
    );
  assert.deepEqual(left, []);
});

test('has entries of its own, and no entries and sources that hold in the United States only', () => {
  const names = new Set(british.parsedEntries.map(nameOf));
  assert.deepEqual(regional.problems, []);
  for (const entry of regional.parsedEntries) assert.ok(british.parsedEntries.includes(entry), nameOf(entry));
  for (const name of ['glossary/copay', 'sources/medicare-pt-coverage', 'sources/apta-direct-access-2025'])
    assert.ok(!names.has(name), name);
  assert.ok(names.size > 700);
});

test('finds every entry, field and sentence that a region names', () => {
  const byName = new Map(reference.parsedEntries.map((entry) => [nameOf(entry), entry]));
  for (const { bound, boundFields, sentences } of Object.values(regions)) {
    for (const name of bound) assert.ok(byName.has(name), name);
    for (const [name, fields] of Object.entries(boundFields))
      for (const field of fields) assert.ok(valueAt(byName.get(name)?.raw, [field]), `${name} ${field}`);
    for (const { entry, was } of sentences) {
      const found = byName.get(entry);
      assert.ok(found, entry);
      const texts: string[] = [found.body];
      walk(kinds[found.kind].schema, found.raw, (value) => typeof value === 'string' && texts.push(value));
      assert.ok(
        texts.some((text) => text.includes(was)),
        `${entry}: ${was}`,
      );
    }
  }
});

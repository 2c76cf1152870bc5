import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { filesToKeep, keepOldFiles, readKept } from './kept-files.ts';

const now = new Date('2026-02-02T12:00:00Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString();
const none = () => false;

test('keeps files that were replaced within a day', () => {
  const kept = { 'b.js': hoursAgo(23), 'c.js': hoursAgo(25) };
  assert.deepEqual(filesToKeep(['a.js', 'b.js', 'c.js'], kept, none, now), {
    'a.js': now.toISOString(),
    'b.js': hoursAgo(23),
  });
});

test('does not keep files that the new edition has', () => {
  assert.deepEqual(
    filesToKeep(['a.js'], { 'a.js': hoursAgo(1) }, () => true, now),
    {},
  );
});

test('limits the number of kept editions', () => {
  const kept = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`${n}.js`, hoursAgo(n / 10)]));
  assert.deepEqual(Object.keys(filesToKeep(Object.keys(kept), kept, none, now)), Object.keys(kept).slice(0, 20));
});

function sites(t: TestContext, files: readonly string[]) {
  const root = mkdtempSync(join(tmpdir(), 'guide-kept-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  for (const name of files) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), name);
  }
  return { root, keep: () => keepOldFiles(join(root, 'live'), join(root, 'made'), now) };
}

test('keeps only files with a content hash in their names', (t) => {
  const files = [
    '_astro/box.abcdefgh.js',
    'pagefind/fragment/en_abcdefgh.pf_fragment',
    'pagefind/pagefind.en_abcdefgh.pf_meta',
  ];
  const others = ['tools/index.html', 'pagefind/pagefind-entry.json', 'service-worker.js', 'download/a.zip'];
  const { root, keep } = sites(t, [...files, ...others].map((name) => `live/${name}`).concat('made/index.html'));
  keep();
  for (const name of files) assert.equal(readFileSync(join(root, 'made', name), 'utf8'), `live/${name}`);
  assert.deepEqual(
    others.filter((name) => existsSync(join(root, 'made', name))),
    [],
  );
  assert.deepEqual(Object.keys(readKept(join(root, 'made'))), files);
});

test('writes no list without changes or without an earlier site', (t) => {
  const same = sites(t, ['live/_astro/a.abcdefgh.js', 'made/_astro/a.abcdefgh.js']);
  same.keep();
  const first = sites(t, ['made/index.html']);
  first.keep();
  for (const { root } of [same, first]) assert.equal(existsSync(join(root, 'made-operator')), false);
});

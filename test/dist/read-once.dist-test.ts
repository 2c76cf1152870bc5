/** What a build reads: its content once, and each page that Astro has rendered once. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { buildSample, type BuiltSample } from '../built-sample.ts';
import type { Counts } from '../count-reads.ts';

const folder = mkdtempSync(join(tmpdir(), 'guide-counts-'));
const file = join(folder, 'counts.json');

let [built, counts]: [built?: BuiltSample, counts?: Counts] = [];
before(async () => {
  const counter = pathToFileURL(resolve('test/count-reads.ts')).href;
  built = await buildSample({ env: { COUNTS_TO: file, NODE_OPTIONS: `--import=${counter}` } });
  counts = JSON.parse(readFileSync(file, 'utf8')) as Counts;
});
after(() => {
  built?.remove();
  rmSync(folder, { recursive: true });
});

test('content is read once', () => assert.equal(counts?.content, 1));

test('each page of the site is parsed once', () => {
  const pages = [...(built?.texts.keys() ?? [])].filter((path) => /^dist\/(?!download\/).*\.html$/.test(path));
  assert.ok(pages.length > 20);
  assert.deepEqual(counts?.pages, Object.fromEntries(pages.map((path) => [path.replace(/^dist\//, ''), 1])));
});

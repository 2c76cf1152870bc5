/** What a build reads: its content once, and each page that Astro has rendered once; after an edit only what has changed. */
import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { startBuild, whenEnded } from '../../tools/project-copy.ts';
import { buildSample, type BuiltSample } from '../built-sample.ts';
import type { Counts } from '../count-reads.ts';
import { sampleDay } from '../fixtures/sample-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'guide-counts-'));
const file = join(folder, 'counts.json');

const counter = pathToFileURL(resolve('test/count-reads.ts')).href;
const env = { COUNTS_TO: file, NODE_OPTIONS: `--import=${counter}` };

/** Reads and forgets the counts of all threads of a build. */
function takeCounts(): Counts {
  const counts: Counts = { content: 0, pages: {} };
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const { content, pages } = JSON.parse(line) as Counts;
    counts.content += content;
    for (const [page, times] of Object.entries(pages)) counts.pages[page] = (counts.pages[page] ?? 0) + times;
  }
  rmSync(file);
  return counts;
}

let [built, counts]: [built?: BuiltSample, counts?: Counts] = [];
before(async () => {
  built = await buildSample({ env });
  counts = takeCounts();
});
after(() => {
  built?.remove();
  rmSync(folder, { recursive: true });
});

test('reads content once', () => assert.equal(counts?.content, 1));

test('parses each page once', () => {
  const pages = [...(built?.texts.keys() ?? [])].filter((path) => /^dist\/(?!download\/).*\.html$/.test(path));
  assert.ok(pages.length > 20);
  assert.deepEqual(counts?.pages, Object.fromEntries(pages.map((path) => [path.replace(/^dist\//, ''), 1])));
});

test('parses only changed pages after an edit', async () => {
  assert.ok(built && counts);
  const folder = join(built.root, 'src/content/techniques');
  const [name = ''] = readdirSync(folder).filter((item) => item.endsWith('.md'));
  appendFileSync(join(folder, name), '\nThis sentence is new.\n');
  const settings = { TODAY: sampleDay, CONTENT_DIR: 'src/content', SITE_URL: '', BASE_PATH: '' };
  const { status, output } = await whenEnded(startBuild(built.root, { env: { ...settings, ...env } }));
  assert.equal(status, 0, output);
  const { pages } = takeCounts();
  const parsed = Object.keys(pages);
  assert.ok(parsed.includes(`techniques/${name.replace(/\.md$/, '')}/index.html`), parsed.join());
  assert.ok(parsed.length < Object.keys(counts.pages).length / 2, parsed.join());
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readEnvironment } from '../environment.ts';
import { createContentGraph } from '../model/graph.ts';
import { BuiltPage } from './built-page.ts';
import { processPage } from './page-steps.ts';
import { startPageWorker } from './page-worker.ts';
import { makeEach } from './result-cache.ts';
import { processPages } from './process-pages.ts';
import { SiteFiles } from './site-files.ts';
import { Stages } from './stages.ts';

const root = mkdtempSync(join(tmpdir(), 'hands-on-pages-'));
process.once('exit', () => rmSync(root, { recursive: true }));

const files = new SiteFiles(root);
files.add(new Map([['icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>']]));

const pageOf = (
  number: number,
  body = `<main data-pagefind-body><h1>Page ${number}</h1><p>Some <b>words</b>.</p></main>`,
) =>
  new BuiltPage(
    `topics/${number}/index.html`,
    `<!doctype html><html lang="en"><head><title>Page ${number}</title></head><body>${body}</body></html>`,
  );

const processAll = (pages: readonly BuiltPage[]) =>
  processPages(pages, {
    environment: readEnvironment(),
    graph: createContentGraph([]),
    isComplete: true,
    files,
    remember: (_name, _inputs, make) => make(),
    translated: Promise.resolve([]),
    rememberAsync: (_name, _inputs, make) => make(),
    rememberEach: makeEach,
    stages: new Stages(() => undefined),
  });

const numbers = Array.from({ length: 80 }, (_, number) => number);

test('makes of many pages what it makes of each alone, in the same order', async () => {
  const all = await processAll(numbers.map((number) => pageOf(number)));
  assert.deepEqual(
    [...all.keys()],
    numbers.map((number) => `topics/${number}/`),
  );
  assert.match(all.get('topics/7/')?.markdown ?? '', /Some \*\*words\*\*/);
  const alone = await Promise.all(numbers.map((number) => processAll([pageOf(number)])));
  // Other pages are not in the roles that a page alone knows, and these pages have no links.
  assert.deepEqual(
    [...all],
    alone.flatMap((one) => [...one]),
  );
});

test('the second thread makes of pages what the first makes', async () => {
  const pages = [3, 4].map((number) => pageOf(number));
  const { siteUrl: url, base } = readEnvironment();
  const roles = new Map(pages.map(({ path, role }) => [path, role]));
  const settings = { environment: readEnvironment(), isComplete: true, bundles: { base, url, files, roles } };
  const tasks = pages.map((page) => ({ page, additions: { anchors: [], data: undefined } }));
  const next = new Int32Array(new SharedArrayBuffer(4));
  const done = await startPageWorker(tasks, settings, new Map(), next);
  const stages = new Stages(() => undefined);
  assert.deepEqual(
    done,
    tasks.map(({ page, additions }, index) => [index, structuredClone(processPage(page, settings, additions, stages))]),
  );
});

test('reports an error of a page', async () => {
  const page = Object.assign(pageOf(1), { role: { isForHosts: false, isUnlisted: false, hasEntry: true } });
  await assert.rejects(processAll([page]), /hasEntry is true by its text and false by its tree/);
});

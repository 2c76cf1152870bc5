/** `npm run bench:large`: builds a guide whose search index needs several scripts, and searches its offline bundle. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startBuild, whenEnded } from '../tools/project-copy.ts';
import { unpackEditions } from '../e2e/offline/unpack-editions.ts';
import { sampleDay } from '../test/fixtures/sample-content.ts';
import { makeContent } from './make-content.ts';
import { browsers, measureCopy, type Measured } from './measure-copy.ts';
import { someText } from './some-text.ts';

const { values: options } = parseArgs({ options: { entries: { type: 'string', default: '300' } } });
const entries = Number(options.entries);
const sentences = 30;
const site = 'test-results/large-guide';

const filesIn = (dir: string) =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
const megabytes = (files: readonly string[]) =>
  `${(files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6).toFixed(1)} MB`;

async function build(): Promise<void> {
  const content = mkdtempSync(join(tmpdir(), 'hands-on-large-'));
  makeContent(content, entries, sentences);
  const started = performance.now();
  const env = { CONTENT_DIR: content, TODAY: sampleDay };
  const { status, output } = await whenEnded(startBuild('.', { args: ['--force', '--out', site], env }));
  rmSync(content, { recursive: true });
  if (status !== 0) throw new Error(`The build failed:\n${output}`);
  const [folder, downloads] = [filesIn(`${site}-offline`), filesIn(join(site, 'download'))];
  console.log(`${entries} techniques built in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  console.log(`folder: ${folder.length} files, ${megabytes(folder)}`);
  for (const file of downloads) console.log(`${file}: ${megabytes([file])}`);
}

/** Problems of the search results. */
function problemsOf({ results, filtered, others }: Measured, expected: string): string[] {
  return [
    ...(results.length > 1 ? [] : ['The word that every page has is not found']),
    ...(filtered.length === 1 ? [] : [`The filter leaves ${filtered.length} of one`]),
    ...(others.some((title) => title.includes(expected)) ? [] : [`${expected} is not found by words of its text`]),
  ];
}

await build();
const copy = unpackEditions(site);
const wanted = Math.floor(entries / 2);
const phrase = someText(wanted, sentences).trim().split(' ').slice(0, 4).join(' ');
const questions = { first: 'roller', kind: 'Home tool', second: phrase };
for (const [name, start] of browsers)
  for (const [kind, url] of [
    ['folder', copy.urlOf('index.html')],
    ['one file', copy.singleFile],
  ] as const) {
    const browser = await start();
    const found = await measureCopy(browser, url, questions);
    await browser.close();
    const { opened, firstAnswer, fullText, loaded, results } = found;
    const times = [opened, firstAnswer, fullText].map(Math.round).join(' / ');
    console.log(
      `${name}, ${kind}: opened / first answer / full text after ${times} ms; ${(loaded / 1e3).toFixed(0)} kB of scripts; ${results.length} results`,
    );
    for (const problem of problemsOf(found, `Kneading ${wanted}`)) {
      console.error(`${name}, ${kind}: ${problem}.`);
      process.exitCode = 1;
    }
  }

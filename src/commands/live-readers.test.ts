/** Readers during publishing: every file exists at all times, and readers with an open folder see a single edition. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { skipTest } from '../../test/skip-test.ts';
import { canExchange } from './exchange.ts';
import { publish, stagingDir } from './swap.ts';

const publishes = 100;
const names = ['index.html', 'tools/roller/index.html', 'pagefind/pagefind-entry.json', '404.html'];
const asset = (edition: number) => `_astro/page.${String(edition).padStart(8, '0')}.js`;

/**
 * Reads until stdin ends: by path, the files referenced by the page it just read; and by way of an open directory, as
 * some servers do. A folder two editions back may disappear while it is read.
 */
const reader = `
import { closeSync, openSync, readFileSync } from 'node:fs';
const [live, ...names] = process.argv.slice(1);
const found = { reads: 0, missing: [], mixed: 0, whole: 0 };
let ended = false;
process.stdin.on('end', () => { ended = true; }).resume();
const read = (path) => {
  found.reads += 1;
  try { return readFileSync(path, 'utf8'); } catch (error) { found.missing.push(path + ' ' + error.code); return ''; }
};
function readOpened() {
  let folder;
  try {
    folder = openSync(live, 'r');
    const texts = new Set(names.map((name) => readFileSync('/proc/self/fd/' + folder + '/' + name, 'utf8')));
    if (texts.size === 1) found.whole += 1; else found.mixed += 1;
  } catch { } finally { if (folder) closeSync(folder); }
}
const look = () => {
  for (const name of names) read(live + '/' + name);
  read(live + '/' + read(live + '/index.html'));
  readOpened();
  if (ended) console.log(JSON.stringify(found)); else setImmediate(look);
};
console.log('reading');
look();`;

test('never serves a missing file while a hundred editions are published', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'hands-on-live-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  // Node has no call to exchange two folders atomically; these programs do. With ALL_CHECKS=1 `skipTest` throws.
  if (!canExchange(root))
    return t.skip(skipTest('folders cannot change places here: Linux with Perl, or GNU mv from 9.5 on'));
  const live = join(root, 'dist');
  const make = (edition: number) => {
    // A page names the file it references; the text of each file names its edition.
    for (const part of ['', '-operator'])
      for (const name of part ? ['hosting.json'] : [...names, asset(edition)]) {
        const file = join(root, stagingDir + part, name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, asset(edition));
      }
    publish(root, live);
  };
  make(0);
  const reading = spawn(process.execPath, ['--input-type=module', '-e', reader, live, ...names], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const closed = once(reading, 'close');
  let output = '';
  reading.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await once(reading.stdout, 'data');
  for (let edition = 1; edition <= publishes; edition += 1) {
    make(edition);
    await new Promise(setImmediate);
  }
  reading.stdin.end();
  await closed;
  const { reads, missing, mixed, whole } = JSON.parse(output.trim().split('\n').at(-1) ?? '') as Record<
    string,
    number
  > & {
    missing: string[];
  };
  t.diagnostic(`${reads} reads, ${whole} times all of one edition`);
  assert.deepEqual(missing, []);
  assert.equal(mixed, 0);
  assert.ok((reads ?? 0) > publishes && (whole ?? 0) > 0);
  return undefined;
});

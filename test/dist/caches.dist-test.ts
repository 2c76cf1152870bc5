/** Whatever earlier builds left in the cache, whole or damaged, a build writes the same bytes as one without it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { cacheDir, companions } from '../../src/commands/swap.ts';
import { ownSums } from '../../src/report/prove.ts';
import { startBuild, whenEnded } from '../../tools/project-copy.ts';
import { buildSample, type BuiltSample } from '../built-sample.ts';
import { sampleDay } from '../fixtures/sample-content.ts';

const env = { TODAY: sampleDay, CONTENT_DIR: 'src/content', SITE_URL: '', BASE_PATH: '' };
let sample: BuiltSample;
let original: ReturnType<typeof sums>;

const sums = () => companions.map((part) => ownSums(join(sample.root, `dist${part}`)));
const cached = () => {
  const folder = join(sample.root, cacheDir, 'dist');
  return readdirSync(folder).map((name) => join(folder, name));
};

async function build(...args: string[]) {
  const { status, output } = await whenEnded(startBuild(sample.root, { args, env }));
  assert.equal(status, 0, output);
  assert.doesNotMatch(output, /Nothing has changed/);
  return sums();
}

before(async () => {
  sample = await buildSample({});
  original = sums();
  // Words near others of the dictionary, in two entries: spelling correction knows them from then on.
  for (const name of ['tools/roller.md', 'techniques/kneading.md']) {
    const file = join(sample.root, 'src/content', name);
    writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\nBold clowns lather gravel here.\n`);
  }
});
after(() => sample.remove());

const harms: ((file: string) => void)[] = [
  (file) => rmSync(file),
  (file) => writeFileSync(file, ''),
  (file) => writeFileSync(file, readFileSync(file).subarray(0, -1)),
  (file) => writeFileSync(file, readFileSync(file).fill(0, 32)),
];

test('builds the same bytes with a complete, a damaged and no cache', async () => {
  assert.ok(cached().length > 20);
  const whole = await build();
  assert.notDeepEqual(whole, original);
  cached().forEach((file, i) => harms[i % harms.length]?.(file));
  rmSync(join(sample.root, '.dist-built'));
  const damaged = await build();
  const none = await build('--force');
  assert.deepEqual(whole, none);
  assert.deepEqual(damaged, none);
});

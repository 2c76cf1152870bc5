/** `--only site` builds the same pages and search as a complete build, nothing that looks publishable, and leaves the complete site alone. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { checksumsOf, differences, type Checksums } from '../../src/report/checksums.ts';
import { startBuild, whenEnded } from '../../tools/project-copy.ts';
import { buildSample, type BuiltSample } from '../built-sample.ts';
import { sampleDay } from '../fixtures/sample-content.ts';

const env = { TODAY: sampleDay, CONTENT_DIR: 'src/content', SITE_URL: '', BASE_PATH: '' };
let sample: BuiltSample;
let whole: Checksums;
const build = (...args: string[]) => whenEnded(startBuild(sample.root, { args, env }));

before(async () => {
  sample = await buildSample({});
  whole = checksumsOf(join(sample.root, 'dist'));
  const { status, output } = await build('--only', 'site');
  assert.equal(status, 0, output);
  assert.match(output, /not to be published/);
});
after(() => sample.remove());

test('has the same pages and search as the complete site', () => {
  const alone = checksumsOf(join(sample.root, 'dist-site'));
  const different = differences(whole, alone).filter((path) => alone.has(path));
  // Download sizes and the whole guide are missing there.
  assert.deepEqual(
    different.filter((path) => /\.(html|js|json|svg|pf_\w+|pagefind)$/.test(path)),
    ['offline/index.html', 'print/index.html'],
  );
  const missing = [...whole.keys()].filter((path) => !alone.has(path));
  assert.deepEqual(
    missing.filter((path) => path.endsWith('.html') && !path.startsWith('download/')),
    [],
  );
  for (const left of ['service-worker.js', 'index.md', 'llms.txt']) assert.ok(missing.includes(left), left);
});

test('has no checksums or offline bundle, and leaves the complete site untouched', () => {
  for (const name of ['dist-site-operator/SHA256SUMS', 'dist-site-offline', '.dist-site-built'])
    assert.equal(existsSync(join(sample.root, name)), false, name);
  assert.match(readFileSync(join(sample.root, 'dist-site-operator/report.json'), 'utf8'), /not to be published/);
  assert.deepEqual(checksumsOf(join(sample.root, 'dist')), whole);
});

test('cannot replace a complete site', async () => {
  const { status, output } = await build('--only', 'site', '--out', 'dist');
  assert.equal(status, 1);
  assert.match(output, /dist is a complete site/);
  assert.deepEqual(checksumsOf(join(sample.root, 'dist')), whole);
});

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { clearInterrupted, lockBuild, publish, stagingDir } from './swap.ts';

function folder(
  t: TestContext,
  files: Record<string, string>,
): { root: string; live: string; read: (name: string) => string } {
  const root = mkdtempSync(join(tmpdir(), 'hands-on-swap-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return { root, live: join(root, 'dist'), read: (name) => readFileSync(join(root, name), 'utf8') };
}

test('the new site takes the place of the old one, and nothing of the old is left', (t) => {
  const { root, live, read } = folder(t, {
    'dist/index.html': 'old',
    'dist/gone.html': 'old',
    [`${stagingDir}/index.html`]: 'new',
  });
  publish(root, live);
  assert.equal(read('dist/index.html'), 'new');
  assert.equal(existsSync(join(root, 'dist/gone.html')), false);
  assert.equal(existsSync(join(root, stagingDir)), false);
});

test('the copy beside a site goes with it, and an old one does not outlive it', (t) => {
  const { root, live, read } = folder(t, {
    'dist/index.html': 'old',
    'dist-offline/index.html': 'old copy',
    [`${stagingDir}/index.html`]: 'new',
    [`${stagingDir}-offline/index.html`]: 'new copy',
  });
  publish(root, live);
  assert.equal(read('dist-offline/index.html'), 'new copy');
  mkdirSync(join(root, stagingDir));
  writeFileSync(join(root, stagingDir, 'index.html'), 'newest');
  publish(root, live);
  assert.equal(existsSync(join(root, 'dist-offline')), false);
});

for (const [name, files] of [
  ['without a home page', { [`${stagingDir}/x.html`]: 'new' }],
  ['with server code in it', { [`${stagingDir}/index.html`]: 'new', [`${stagingDir}/.prerender/x.js`]: '' }],
] as const) {
  test(`a site ${name} is not published, and the old one stays`, (t) => {
    const { root, live, read } = folder(t, { 'dist/index.html': 'old', ...files });
    assert.throws(() => publish(root, live), /not whole/);
    assert.equal(read('dist/index.html'), 'old');
  });
}

test('a build killed between the two renames gives the old site back', (t) => {
  const { root, live, read } = folder(t, { '.dist-old/index.html': 'old', [`${stagingDir}/index.html`]: 'new' });
  clearInterrupted(root, live);
  assert.equal(read('dist/index.html'), 'old');
  assert.equal(existsSync(join(root, stagingDir)), false);
});

test('one build at a time; the lock of one that is gone does not count', (t) => {
  const { root } = folder(t, { '.build.lock': '999999999' });
  const unlock = lockBuild(root);
  writeFileSync(join(root, '.build.lock'), String(process.ppid));
  assert.throws(() => lockBuild(root), /Another build \(process \d+\) is running here/);
  unlock();
  assert.equal(existsSync(join(root, '.build.lock')), false);
});

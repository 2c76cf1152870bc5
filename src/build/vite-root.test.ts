import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { isPlainPath, viteRoot } from './vite-root.ts';

test('passes an ordinary folder to Vite unchanged', () => {
  for (const path of ['/home/me/hands-on', '/srv/Guide 2', 'C:\\Users\\Jörg\\a_b-c.d~1', '/日本/がん'])
    assert.deepEqual([isPlainPath(path), viteRoot(path)], [true, { root: path, vite: {} }]);
});

test('passes a folder with special characters to Vite as a temporary link', (t) => {
  const place = mkdtempSync(join(tmpdir(), 'hands-on-root-'));
  t.after(() => rmSync(place, { recursive: true, force: true }));
  for (const mark of [
    '#',
    '%',
    '&',
    '[x]',
    '{y}',
    "'",
    '!',
    ...(process.platform === 'win32' ? [] : ['?', '*', '"']),
  ]) {
    const folder = join(place, `a${mark}b`);
    mkdirSync(folder);
    assert.ok(!isPlainPath(folder));
    const code = `const { viteRoot } = await import(${JSON.stringify(pathToFileURL(resolve('src/build/vite-root.ts')).href)});
      console.log(JSON.stringify(viteRoot(process.argv[1])));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code, folder], {
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    const { root, vite } = JSON.parse(stdout) as ReturnType<typeof viteRoot>;
    assert.ok(isPlainPath(root), root);
    assert.deepEqual(vite, { resolve: { preserveSymlinks: true } });
    assert.ok(!existsSync(root), 'the link is gone');
    assert.ok(existsSync(folder), 'what is behind it is not');
    assert.equal(realpathSync(viteRoot(folder).root), realpathSync(folder));
  }
});

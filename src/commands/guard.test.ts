import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

test('restores the site immediately after a kill between the two renames', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'hands-on-guard-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  for (const folder of ['.dist-old', '.dist-new']) {
    mkdirSync(join(root, folder));
    writeFileSync(join(root, folder, 'index.html'), folder);
  }
  writeFileSync(join(root, '.dist-swap'), '{"":"1:2"}');
  const script = `const { startGuard } = await import(process.argv[1]); startGuard(process.argv[2]); process.kill(process.pid, 'SIGKILL');`;
  const { signal, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', script, import.meta.resolve('./guard.ts'), join(root, 'dist')],
    { encoding: 'utf8' },
  );
  assert.equal(signal, 'SIGKILL', stderr);
  for (let tries = 0; tries < 200 && existsSync(join(root, '.dist-swap')); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal(readFileSync(join(root, 'dist/index.html'), 'utf8'), '.dist-new');
});

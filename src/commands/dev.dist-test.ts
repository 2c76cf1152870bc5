import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const port = 4391;

async function namesNow(): Promise<string> {
  for (let tries = 0; tries < 60; tries += 1) {
    try {
      const response = await fetch(`http://localhost:${port}/pagefind/guide/en-us/names.json`);
      if (response.ok) return await response.text();
    } catch {
      // The server is not up yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('The development server does not answer.');
}

test('while writing, the search has the content as it is now', async (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'hands-on-dev-'));
  cpSync('src/content', dir, { recursive: true });
  const server = spawn(process.execPath, ['src/commands/dev.ts'], {
    env: { ...process.env, PORT: String(port), CONTENT_DIR: dir },
    stdio: 'ignore',
  });
  t.after(() => {
    server.kill();
    rmSync(dir, { recursive: true, force: true });
  });
  assert.doesNotMatch(await namesNow(), /zebra stick/);
  const file = join(dir, 'tools/thera-cane.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('searchTerms:\n', 'searchTerms:\n  - zebra stick\n'));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  assert.match(await namesNow(), /zebra stick/);
});

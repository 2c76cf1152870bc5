/** A new guide for Great Britain, checked as its author would. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { starterFiles } from '../authoring/starter.ts';

const engine = process.cwd();
const guide = mkdtempSync(join(tmpdir(), 'guide-'));
after(() => rmSync(guide, { recursive: true, force: true }));

function write(files: Iterable<[path: string, text: Uint8Array | string]>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(guide, path)), { recursive: true });
    writeFileSync(join(guide, path), text);
  }
}

function check(): { status: number | null; stdout: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(engine, 'src/commands/check.ts')], {
    cwd: guide,
    env: { ...process.env, HANDS_ON_ENGINE: engine, CONTENT_DIR: '', NO_COLOR: '1' },
    encoding: 'utf8',
  });
  return { status, stdout: stdout + stderr };
}

write(starterFiles({ name: 'Riverside Physio', region: 'GB', starter: 'reference', engine: '^0.1.0' }, new Map()));

test('has no problems unedited', () => {
  const { status, stdout } = check();
  assert.match(stdout, /entries checked, no problems/);
  assert.equal(status, 0);
});

test('reports words of another country where the guide itself wrote them', () => {
  write([
    [
      'content/overrides.yaml',
      'tools/foam-roller:\n  summary: A firm foam roll for $30, and Medicare does not pay for it.\n',
    ],
  ]);
  const { status, stdout } = check();
  assert.equal(status, 1);
  for (const [column, word] of [
    [33, '\\$30'],
    [42, 'Medicare'],
  ])
    assert.match(
      stdout,
      new RegExp(`content/overrides\\.yaml:2:${column} summary: "${word}" means little to readers in GB`),
    );
});

/** `check --watch` reports the state after each change, on a machine of any speed. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { changed, sampleFiles, writeSample } from '../../test/fixtures/sample-content.ts';

const kneading = 'techniques/kneading.md';

/** Changes of files, and the expected reports. */
const steps: [what: string, change: (dir: string) => void, message: RegExp][] = [
  ['nothing yet', () => undefined, /entries checked, no problems/],
  [
    'two files broken at once',
    (dir) => {
      writeFileSync(join(dir, kneading), changed(kneading, 'pressure: varies', 'pressure: hard')[kneading] ?? '');
      writeFileSync(join(dir, 'sources.yaml'), 'smith2020: [');
    },
    /sources\.yaml:\d[^]*kneading\.md:14:11 pressure: must be one of/,
  ],
  [
    'one of them fixed',
    (dir) => writeFileSync(join(dir, 'sources.yaml'), sampleFiles['sources.yaml'] ?? ''),
    /^\S*kneading\.md:14:11 [^]*\n1 error, 0 warnings in 1 file/m,
  ],
  [
    'the other one fixed by an editor that puts a new file in its place',
    (dir) => {
      writeFileSync(join(dir, 'kneading.tmp'), sampleFiles[kneading] ?? '');
      renameSync(join(dir, 'kneading.tmp'), join(dir, kneading));
    },
    /entries checked, no problems/,
  ],
  [
    'a folder that replaces another',
    (dir) => {
      cpSync(join(dir, 'techniques'), join(dir, 'techniques-new'), { recursive: true });
      renameSync(join(dir, 'techniques'), join(dir, 'techniques-old'));
      renameSync(join(dir, 'techniques-new'), join(dir, 'techniques'));
    },
    /nothing reads "techniques-old"/,
  ],
  [
    'the old one taken away',
    (dir) => rmSync(join(dir, 'techniques-old'), { recursive: true }),
    /entries checked, no problems/,
  ],
  ['a file that is gone', (dir) => rmSync(join(dir, kneading)), /there are no techniques/],
];

test('reports the problems after each change of a file', { timeout: 300_000 }, async (context) => {
  const sample = writeSample();
  const watching = spawn(process.execPath, ['src/commands/check.ts', '--watch'], {
    env: { ...process.env, CONTENT_DIR: sample.dir, TODAY: '2026-02-01' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  context.after(() => {
    watching.kill();
    sample.remove();
  });
  const ended = once(watching, 'exit').then(([code]) => assert.fail(`The check has ended with ${String(code)}.`));
  ended.catch(() => undefined);
  let output = '';
  watching.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  for (const [what, change, expected] of steps) {
    output = '';
    change(sample.dir);
    // It may first report the state after half of the change.
    while (!expected.test(output)) await Promise.race([once(watching.stdout, 'data'), ended]);
    assert.match(output, expected, what);
  }
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Step } from './run-steps.ts';

/** Runs steps in a process of their own: the exit code belongs to it. */
function running(steps: readonly (Step | readonly Step[])[]) {
  const code = `import { runSteps } from ${JSON.stringify(new URL('./run-steps.ts', import.meta.url).href)};
await runSteps(${JSON.stringify(steps)});`;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  return { status, stdout };
}

const stepOf = (name: string, code: string): Step => ({ name, command: process.execPath, args: ['-e', code] });

const ending = (...steps: { code: number; isRequired?: boolean }[]) =>
  running(steps.map(({ code, ...step }, i) => ({ ...stepOf(`Step ${i}`, `process.exit(${code})`), ...step })));

test('runs all steps, and fails if one fails', () => {
  const { status, stdout } = ending({ code: 0 }, { code: 3 }, { code: 0 });
  assert.equal(status, 1);
  assert.match(stdout, /Step 1: failed[^]*Step 2[^]*2 passed, 1 failed/);
  assert.equal(ending({ code: 0 }).status, 0);
});

test('stops after a required step fails, and lists the steps not run', () => {
  const { status, stdout } = ending({ code: 1, isRequired: true }, { code: 0 }, { code: 0 });
  assert.equal(status, 1);
  assert.match(stdout, /Not run: Step 1, Step 2[^]*0 passed, 1 failed/);
});

test('runs steps of an array side by side, and prints the output of each whole', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'steps-'));
  t.after(() => rmSync(folder, { recursive: true }));
  /** Ends only after the other has begun. */
  const waiting = (own: string, other: string, code: number) =>
    stepOf(
      own,
      `const { existsSync, writeFileSync } = require('node:fs');
console.log('${own} begins');
writeFileSync(${JSON.stringify(join(folder, own))}, '');
setInterval(() => {
  if (!existsSync(${JSON.stringify(join(folder, other))})) return;
  console.log('${own} ends');
  process.exit(${code});
}, 10);`,
    );
  const { status, stdout } = running([[waiting('One', 'Two', 0), waiting('Two', 'One', 1)], stepOf('Three', '')]);
  assert.equal(status, 1);
  assert.match(stdout, /One\nOne begins\nOne ends\nOne: \d/);
  assert.match(stdout, /Two\nTwo begins\nTwo ends\nTwo: [^\n]*\nTwo: failed[^]*Three\nThree: [^]*2 passed, 1 failed/);
});

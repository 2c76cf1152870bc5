import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

/** Runs steps that end with these codes, in a process of their own: the exit code belongs to it. */
function ending(...steps: { code: number; isRequired?: boolean }[]) {
  const list = steps.map(({ code, ...step }, i) => ({
    name: `Step ${i}`,
    command: process.execPath,
    args: ['-e', `process.exit(${code})`],
    ...step,
  }));
  const code = `import { runSteps } from ${JSON.stringify(new URL('./run-steps.ts', import.meta.url).href)};
await runSteps(${JSON.stringify(list)});`;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  return { status, stdout };
}

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

import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { test } from 'node:test';
import type { Problem } from '../model/problem.ts';
import { guardContent, type GuardState } from './content-guard.ts';

const problem = (message: string, severity: 'error' | 'warning' = 'error'): Problem => ({
  file: 'tools/ball.md',
  line: 3,
  column: 7,
  field: 'type',
  message,
  fix: 'Write one of them.',
  rule: 'schema',
  severity,
});

/** A guard of content that a test breaks and fixes. */
function guarded(before: readonly Problem[] = []) {
  const content = { problems: before, checks: 0, fails: false, publishes: 0, publishFails: false };
  const reloads: number[] = [];
  const guard = guardContent({
    contentDir: 'src/content',
    check: () => {
      content.checks += 1;
      if (content.fails) throw new Error('no such file');
      return content.problems;
    },
    publish: async () => {
      await wait(1);
      content.publishes += 1;
      if (content.publishFails) throw new Error('not loaded');
    },
    changed: ({ errors }: GuardState) => reloads.push(errors.length),
  });
  /** Saves a file, and requests a page before it has been checked. */
  const save = (problems: readonly Problem[]) => {
    content.problems = problems;
    guard.checkSoon();
    return guard.settled();
  };
  return { content, reloads, guard, save };
}

test('reloads open pages when errors change or content is published only', async () => {
  const { content, reloads, save } = guarded();
  const steps: (readonly Problem[])[] = [
    [],
    [problem('a')],
    [problem('a')],
    [problem('b')],
    [problem('b'), problem('c')],
    [],
    [],
  ];
  const tags: string[] = [];
  for (const problems of steps) tags.push((await save(problems)).tag);
  assert.deepEqual(reloads, [0, 1, 1, 2, 0, 0]);
  assert.equal(content.publishes, 3);
  assert.equal(new Set(tags).size, 4);
  assert.equal(tags.at(-1), '', 'valid content has no tag');
});

test('does not serve warnings in place of pages', async () => {
  const { save } = guarded();
  assert.deepEqual((await save([problem('a', 'warning')])).errors, []);
});

test('delays a page that is requested before a change is checked', async () => {
  const { content, guard } = guarded();
  content.problems = [problem('a')];
  assert.equal((await guard.settled()).errors.length, 0, 'no change was reported');
  guard.checkSoon();
  assert.equal((await guard.settled()).errors.length, 1);
  assert.equal((await guard.settled()).errors.length, 1);
  assert.equal(content.checks, 2, 'one check for one change');
});

test('delays a page that is requested while content is published', async () => {
  const { content, guard } = guarded();
  guard.checkSoon();
  const first = guard.settled();
  content.problems = [problem('a')];
  guard.checkSoon();
  assert.equal((await first).errors.length, 1);
  assert.deepEqual([content.publishes, content.checks], [1, 3]);
});

test('checks several changes in a row once', async () => {
  const { content, reloads, guard } = guarded();
  content.problems = [problem('a')];
  for (let saves = 0; saves < 5; saves += 1) guard.checkSoon();
  while (reloads.length === 0) await wait(10);
  assert.deepEqual([reloads, content.checks], [[1], 2]);
});

test('reports a check that throws as a problem, until it succeeds', async () => {
  const { content, reloads, save } = guarded();
  content.fails = true;
  const [failed] = (await save([])).errors;
  assert.match(failed?.message ?? '', /no such file/);
  content.fails = false;
  assert.deepEqual((await save([])).errors, []);
  assert.deepEqual(reloads, [1, 0]);
});

test('reports a failed publication as a problem, until it succeeds', async () => {
  const { content, reloads, save } = guarded();
  content.publishFails = true;
  assert.match((await save([])).errors[0]?.message ?? '', /not loaded/);
  content.publishFails = false;
  assert.deepEqual((await save([])).errors, []);
  assert.deepEqual(reloads, [1, 0]);
});

test('asks for a restart after a rule has changed', async () => {
  const { reloads, guard, save } = guarded();
  guard.outdate('src/rules/index.ts');
  assert.deepEqual(
    (await save([problem('a')])).errors.map(({ file, rule }) => `${file} ${rule}`),
    ['src/rules/index.ts restart'],
  );
  assert.deepEqual(reloads, [1]);
});

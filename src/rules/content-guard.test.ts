import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { test } from 'node:test';
import type { Problem } from '../model/problem.ts';
import { guardContent, type Shown } from './content-guard.ts';

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

/** A content check whose problems the test controls. */
function guarded(before: readonly Problem[] = []) {
  const content = { problems: before, checks: 0, fails: false };
  const changes: number[] = [];
  const guard = guardContent({
    contentDir: 'src/content',
    check: () => {
      content.checks += 1;
      if (content.fails) throw new Error('no such file');
      return content.problems;
    },
    changed: ({ errors }: Shown) => changes.push(errors.length),
  });
  /** Saves a file and requests the state right after. */
  const save = (problems: readonly Problem[]) => {
    content.problems = problems;
    guard.checkSoon();
    return guard.shown();
  };
  return { content, changes, guard, save };
}

test('open pages look anew when errors come, change and go, and not in between', () => {
  const { changes, save } = guarded();
  const steps: (readonly Problem[])[] = [
    [],
    [problem('a')],
    [problem('a')],
    [problem('b')],
    [problem('b'), problem('c')],
    [],
    [],
  ];
  const tags = steps.map((problems) => save(problems).tag);
  assert.deepEqual(changes, [1, 1, 2, 0]);
  assert.equal(new Set(tags).size, 4);
  assert.equal(tags.at(-1), '', 'pages have no tag of problems');
});

test('a warning stands in front of no page', () => {
  const { changes, save } = guarded();
  assert.deepEqual(save([problem('a', 'warning')]).errors, []);
  assert.deepEqual(changes, []);
});

test('a page that is asked for before a change was looked at has what holds after it', () => {
  const { content, guard } = guarded();
  content.problems = [problem('a')];
  assert.equal(guard.shown().errors.length, 0, 'nobody has said that a file changed');
  guard.checkSoon();
  assert.equal(guard.shown().errors.length, 1);
  assert.equal(guard.shown().errors.length, 1);
  assert.equal(content.checks, 2, 'one look for one change');
});

test('several changes in a row are looked at once, without a request', async () => {
  const { content, changes, guard } = guarded();
  content.problems = [problem('a')];
  for (let saves = 0; saves < 5; saves += 1) guard.checkSoon();
  while (changes.length === 0) await wait(10);
  assert.deepEqual([changes, content.checks], [[1], 2]);
});

test('a check that fails is a problem itself, until it does not', () => {
  const { content, changes, save } = guarded();
  content.fails = true;
  const [failed] = save([]).errors;
  assert.match(failed?.message ?? '', /no such file/);
  content.fails = false;
  assert.deepEqual(save([]).errors, []);
  assert.deepEqual(changes, [1, 0]);
});

test('a changed rule asks for a new start, whatever becomes of the content', () => {
  const { changes, guard, save } = guarded();
  guard.outdate('src/rules/index.ts');
  assert.deepEqual(
    save([problem('a')]).errors.map(({ file, rule }) => `${file} ${rule}`),
    ['src/rules/index.ts restart'],
  );
  assert.deepEqual(changes, [1]);
});

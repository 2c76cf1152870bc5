import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { extendingSample } from '../../test/fixtures/layered-sample.ts';
import { sampleDay, sampleFiles } from '../../test/fixtures/sample-content.ts';
import { checkFolder } from '../rules/check-content.ts';
import { contentOf } from './layered-content.ts';

const override = (t: TestContext, text: string, more: Readonly<Record<string, string>> = {}) =>
  extendingSample(t, { 'overrides.yaml': text, ...more });
const problemsOf = (t: TestContext, text: string, more?: Readonly<Record<string, string>>) =>
  checkFolder(override(t, text, more), { today: sampleDay }).problems.map(
    ({ file, line, column, message }) => `${file.split('/').at(-1)}:${line}:${column} ${message}`,
  );

test('replaces fields of an inherited entry, and keeps the others', (t) => {
  const { parsedEntries, replaced } = contentOf(override(t, 'tools/roller:\n  title: Our roller\n'));
  const values = parsedEntries.find(({ id }) => id === 'roller')?.data as Record<string, unknown>;
  const before = replaced[0]?.data as Record<string, unknown>;
  assert.equal(values['title'], 'Our roller');
  assert.deepEqual({ ...values, title: '' }, { ...before, title: '' });
});

test('accepts a file with comments only', (t) => assert.deepEqual(problemsOf(t, '# none yet\n'), []));

for (const [name, text, expected] of [
  [
    'an entry that does not exist',
    'tools/rollr:\n  title: Ours\n',
    /^overrides\.yaml:1:1 the reference guide has no entry "tools\/rollr"/,
  ],
  ['an unknown field', 'tools/roller:\n  titel: Ours\n', /^overrides\.yaml:2:3 /],
  ['an invalid value', 'tools/roller:\n  powered: perhaps\n', /^overrides\.yaml:2:12 /],
  [
    'a text that breaks a rule',
    'tools/roller:\n  summary: It cures your pain for good, and it is the best tool that there is for it.\n',
    /^overrides\.yaml:2:\d+ /,
  ],
  ['text instead of fields', 'tools/roller: Ours\n', /^overrides\.yaml:1:1 this is not a list of fields/],
  ['a list', '- tools/roller\n', /^overrides\.yaml:1:1 the file does not list fields by entry/],
  ['a duplicate entry', 'tools/roller:\n  title: A\ntools/roller:\n  title: B\n', /^overrides\.yaml:3:1 /],
  ['broken YAML', 'tools/roller: {\n', /^overrides\.yaml:/],
] as const)
  test(`reports ${name} with its line`, (t) => {
    const problems = problemsOf(t, text);
    assert.ok(
      problems.some((problem) => expected.test(problem)),
      problems.join('\n'),
    );
  });

test('reports an entry that the guide also replaces as a whole', (t) => {
  const problems = problemsOf(t, 'tools/roller:\n  title: Ours\n', {
    'tools/roller.md': sampleFiles['tools/roller.md'] ?? '',
  });
  assert.deepEqual(problems, [
    'overrides.yaml:1:1 this guide has an entry "tools/roller" of its own, which replaces all fields',
  ]);
});

test('reports the file in a guide that extends no other', (t) => {
  const { base, ...alone } = override(t, 'tools/roller:\n  title: Ours\n');
  assert.ok(base);
  const { problems } = checkFolder(alone, { today: sampleDay });
  assert.ok(problems.some(({ message }) => message === 'nothing reads "overrides.yaml"'));
});

for (const [name, text, expected] of [
  ['a hidden entry with a field', 'tools/roller:\n  hidden: true\n  title: Ours\n', '3:3 "tools/roller" is hidden, so'],
  ['an unknown hidden entry', 'tools/rollr:\n  hidden: true\n', '1:1 the reference guide has no entry "tools/rollr"'],
  ['hidden twice', 'tools/roller:\n  hidden: true\ntools/roller:\n  hidden: true\n', '3:1 this key is used twice'],
  ['another value', 'tools/roller:\n  hidden: yes\n', '2:11 '],
  [
    'a change of nothing',
    'tools/roller:\n  change:\n    by: jo-doe\n    on: 2026-01-10\n',
    '1:1 nothing of "tools/roller"',
  ],
  [
    'a change by nobody',
    'tools/roller:\n  title: A\n  change:\n    by: jo\n    on: 2026-01-10\n',
    '4:9 there is no person "jo"',
  ],
  ['a change on no day', 'tools/roller:\n  title: A\n  change:\n    by: jo\n    on: May\n', '5:9 must be a day'],
  [
    'a hidden source that is cited',
    'sources/smith2020:\n  hidden: true\n',
    '1:1 the source "smith2020" cannot be hidden',
  ],
  ['a hidden caution without a signature', 'cautions/blood-clot:\n  hidden: true\n', '1:1 the caution "blood-clot"'],
  ['a hidden page of the menu', 'pages/cost:\n  hidden: true\n', '1:1 the page /cost/ is hidden'],
] as const)
  test(`reports ${name} at its line`, (t) => {
    const problems = problemsOf(t, text);
    assert.ok(
      problems.some((problem) => problem.startsWith(`overrides.yaml:${expected}`)),
      problems.join('\n'),
    );
  });

test('reports an entry of the guide that is hidden also', (t) => {
  assert.deepEqual(
    problemsOf(t, 'tools/roller:\n  hidden: true\n', { 'tools/roller.md': sampleFiles['tools/roller.md'] ?? '' }),
    ['overrides.yaml:2:3 this guide has an entry "tools/roller" of its own, which cannot be hidden'],
  );
});

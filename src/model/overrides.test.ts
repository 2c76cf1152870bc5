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

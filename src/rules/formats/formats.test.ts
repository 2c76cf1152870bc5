import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../../model/problem.ts';
import type { Surface } from './format.ts';
import { frameOf } from './frame.ts';
import { formats } from './index.ts';

const problem: Problem = {
  file: 'src/content/tools/a b.md',
  line: 2,
  column: 7,
  field: 'title',
  message: 'is 100 % wrong, truly: no',
  fix: 'Say "yes".',
  rule: 'schema',
  severity: 'error',
};
const lines = ['---', 'title: Ball', 'summary: x'];
const surface: Surface = { readLines: () => lines, paint: (_, text) => text };
const write = (name: keyof typeof formats, problems: Problem[]) => formats[name]({ entries: [], problems }, surface);

test('prints the message with a code frame for people', () => {
  assert.equal(
    write('human', [problem]),
    [
      'src/content/tools/a b.md:2:7 title: is 100 % wrong, truly: no. Say "yes". [schema]',
      '  1 | ---',
      '> 2 | title: Ball',
      '    |       ^',
      '  3 | summary: x',
      '',
      '1 error, 0 warnings in 1 file.',
      '  1  schema',
    ].join('\n'),
  );
});

const frames: [what: string, line: string, column: number, underlined: string][] = [
  ['a word', 'title: Ball', 8, 'Ball'],
  ['a key with its colon', 'title: Ball', 1, 'title:'],
  ['a text in quotes', 'title: "Ball, red"', 8, '"Ball, red"'],
  ['a citation', 'It helps [@wu2021; @li2020].', 10, '[@wu2021; @li2020]'],
  ['the end of a line', 'title:', 7, ''],
];
for (const [what, line, column, underlined] of frames)
  test(`underlines ${what} completely`, () => {
    const marks = frameOf([line], { line: 1, column }).find((row) => row.includes('^')) ?? '';
    assert.equal(marks.replace(/[^^]/g, '').length, Math.max(1, underlined.length));
    assert.equal(marks.indexOf('^') - '> 1 | '.length, column - 1);
  });

test('shows the relevant part of a very long line', () => {
  const [shown = '', marks = ''] = frameOf([`${'a '.repeat(500)}here ${'b '.repeat(500)}`], { line: 1, column: 1001 });
  assert.ok(shown.length < 110);
  assert.equal(shown.slice(marks.indexOf('^'), marks.indexOf('^') + 4), 'here');
});

test('shows no code frame for a position beyond the end of the file', () => {
  assert.deepEqual(frameOf(lines, { line: 9, column: 1 }), []);
});

test('prints the number of checked entries without problems', () => {
  assert.equal(write('human', []), '0 entries checked, no problems.');
});

test('prints everything, and whether there are errors, as JSON', () => {
  const result = JSON.parse(write('json', [problem])) as { ok: boolean; problems: Problem[] };
  assert.equal(result.ok, false);
  assert.deepEqual(result.problems, [problem]);
  assert.equal((JSON.parse(write('json', [{ ...problem, severity: 'warning' }])) as { ok: boolean }).ok, true);
});

test('escapes messages in GitHub workflow commands', () => {
  assert.equal(
    write('github', [{ ...problem, file: 'a,b:c.md', message: 'two\nlines' }]),
    '::error file=a%2Cb%3Ac.md,line=2,col=7,title=schema::title: two%0Alines. Say "yes".',
  );
});

interface Sarif {
  version: string;
  runs: {
    tool: { driver: { rules: { id: string }[] } };
    results: {
      ruleId: string;
      ruleIndex: number;
      locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
    }[];
  }[];
}

test('defines every reported rule, and writes file URIs, in SARIF', () => {
  const { version, runs } = JSON.parse(write('sarif', [problem, { ...problem, rule: 'reference-exists' }])) as Sarif;
  assert.equal(version, '2.1.0');
  for (const { ruleId, ruleIndex, locations } of runs[0]?.results ?? []) {
    assert.equal(runs[0]?.tool.driver.rules[ruleIndex]?.id, ruleId);
    assert.equal(locations[0]?.physicalLocation.artifactLocation.uri, 'src/content/tools/a%20b.md');
  }
});

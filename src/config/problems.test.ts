import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { configProblems, importProblem } from './problems.ts';

const file = 'guide.config.ts';
const valid = { name: 'Riverside', publisher: 'riverside', region: 'GB', emergency: 'In an emergency, call 999.' };

test('accepts the settings that a guide needs, and each of the others', () => {
  assert.deepEqual(configProblems(valid, file, ''), []);
  assert.deepEqual(
    configProblems({ ...valid, contact: 'me@example.org', menu: [{ label: 'A', path: 'a/' }] }, file, ''),
    [],
  );
});

test('reports all problems, each with its line and a fix', () => {
  const source = [
    'export default {',
    "  name: 'Riverside',",
    "  region: 'Britain',",
    '  menu: [{ label: 1 }],',
    "  color: 'red',",
    "  footerLists: ['handout'],",
    '};',
  ].join('\n');
  const problems = configProblems(
    { name: 'Riverside', region: 'Britain', menu: [{ label: 1, path: 'a' }], color: 'red', footerLists: ['handout'] },
    file,
    source,
  );
  for (const part of [
    /^guide\.config\.ts:3:3 region: .*ISO 3166/,
    /^guide\.config\.ts:4:3 menu\.0\.label: /,
    /^guide\.config\.ts:4:3 menu\.0\.path: .*ends with/,
    /^guide\.config\.ts:1:1 publisher: /,
    /^guide\.config\.ts:1:1 emergency: /,
    /^guide\.config\.ts:5:3 color: /,
    /^guide\.config\.ts:6:3 footerLists\.0: .*handouts/,
  ])
    assert.ok(
      problems.some((problem) => part.test(problem)),
      `${part} in\n${problems.join('\n')}`,
    );
});

test('reports a file without settings', () => {
  for (const value of [undefined, null, [], 'x', {}])
    assert.ok(configProblems(value, file, '').length > 0, String(value));
});

for (const [name, line, message] of [
  ['a syntax error', '  contact: nul l,', /^guide\.config\.ts:3:\d+ Expected/],
  ['an unknown name', '  contact: missing,', /^guide\.config\.ts:3:12 missing is not defined\./],
] as const)
  test(`reports ${name} with its line`, async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'config-'));
    t.after(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, file), `export default {\n  name: 'A',\n${line}\n};\n`);
    const error = await import(pathToFileURL(join(folder, file)).href).catch((thrown: Error) => thrown);
    assert.match(importProblem(error as Error, file), message);
  });

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from './check-content.ts';
import { fixText } from './fix.ts';
import { changed, writeSample } from '../../test/fixtures/sample-content.ts';

const today = '2026-02-01';

/** Applies the fixes to a sample with one mistake, and checks it again. */
function repaired(file: string, from: string, to: string) {
  const sample = writeSample(changed(file, from, to));
  const path = join(sample.dir, file);
  const before = readFileSync(path, 'utf8');
  const problems = checkContent({ contentDir: sample.dir, today }).problems.filter((problem) =>
    problem.file.endsWith(file),
  );
  const { text, done } = fixText(path, before, problems);
  writeFileSync(path, text);
  const after = checkContent({ contentDir: sample.dir, today }).problems;
  const again = fixText(path, text, after).text;
  sample.remove();
  return { before, text, done, after, again };
}

const safe: [what: string, file: string, from: string, to: string][] = [
  ['an id with a letter too few', 'techniques/kneading.md', '  - roller', '  - rolle'],
  ['an id with a wrong letter', 'techniques/kneading.md', '  - roller', '  - rollet'],
  ['an id in quotes', 'techniques/kneading.md', '  - roller', '  - "rolle"'],
  ['a field with a letter too few', 'techniques/kneading.md', 'summary:', 'sumary:'],
  ['"no" for false', 'techniques/kneading.md', 'youMove: false', 'youMove: No'],
  ['a text with ": " in it', 'techniques/kneading.md', 'feels: Firm, not', 'feels: Firm: not'],
  ['a text that begins with a mark of YAML', 'techniques/kneading.md', 'feels: Firm', 'feels: % Firm'],
  ['a value with a letter too many', 'techniques/kneading.md', 'pressure: varies', 'pressure: variess'],
];

for (const [what, file, from, to] of safe)
  test(`fixes ${what} without changing another byte`, () => {
    const { before, text, done, after, again } = repaired(file, from, to);
    assert.deepEqual(
      after.filter(({ severity }) => severity === 'error').map(({ message }) => message),
      [],
    );
    assert.equal(done.length, 1);
    assert.equal(again, text);
    const [a, b] = [before.split('\n'), text.split('\n')];
    assert.equal(a.filter((line, i) => line !== b[i]).length, 1);
  });

const unsafe: [what: string, file: string, from: string, to: string][] = [
  ['an id that is far from all others', 'techniques/kneading.md', '  - roller', '  - something'],
  ['a value that is far from all others', 'techniques/kneading.md', 'pressure: varies', 'pressure: hard'],
  ['a truth in quotes', 'techniques/kneading.md', 'youMove: false', 'youMove: "no"'],
  ['a second field of nearly the same name', 'techniques/kneading.md', 'summary:', 'sumary: x\nsummary:'],
];

for (const [what, file, from, to] of unsafe)
  test(`does not fix ${what}`, () => {
    const { before, text, after } = repaired(file, from, to);
    assert.equal(text, before);
    assert.ok(after.length > 0);
  });

test('preserves the BOM and CRLF line endings', () => {
  const text = '\uFEFF---\r\ntitle: x  \r\npressure: variess\r\n---\r\n\r\nOne  \r\n';
  const problem = { file: 'a.md', line: 3, column: 11, field: 'pressure', message: '', fix: '', rule: 'schema' };
  const replacement = { from: 'variess', to: 'varies' };
  assert.equal(
    fixText('a.md', text, [{ ...problem, severity: 'error', replacement }]).text,
    '\uFEFF---\r\ntitle: x\r\npressure: varies\r\n---\r\n\r\nOne  \r\n',
  );
});

test('removes trailing spaces in fields, not in the text', () => {
  const { text, done } = fixText('a.md', '---\ntitle: x  \n---\n\nOne  \ntwo\n', []);
  assert.equal(text, '---\ntitle: x\n---\n\nOne  \ntwo\n');
  assert.deepEqual(done, ['spaces at the end of 1 lines']);
});

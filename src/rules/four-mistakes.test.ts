/**
 * The most frequent mistakes of authors, which other documentation generators accept: each is reported, at its line.
 */
import assert from 'node:assert/strict';
import { relative } from 'node:path';
import { test } from 'node:test';
import type { Problem } from '../model/problem.ts';
import { checkContent } from './check-content.ts';
import { changed, sampleDay, writeSample } from '../../test/fixtures/sample-content.ts';

type Changes = Record<string, string>;
const kneading = 'techniques/kneading.md';

/** The errors of the sample with changes; file names relative to the sample. */
function errorsOf(changes: Changes): Problem[] {
  const sample = writeSample(changes);
  const { problems } = checkContent({ contentDir: sample.dir, today: sampleDay });
  sample.remove();
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors.map((problem) => ({ ...problem, file: relative(sample.dir, problem.file) }));
}

const mistakes: [mistake: string, changes: Changes, refusedAt: string[]][] = [
  ['a link to a page that is not there', changed(kneading, '/tools/roller/', '/tools/rollr/'), [`${kneading}:36:36`]],
  [
    'a link to an anchor that is not there',
    changed(kneading, '/tools/roller/', '/tools/roller/#pirce'),
    [`${kneading}:36:36`],
  ],
  ['a typo in a key of the front matter', changed(kneading, 'tools:', 'toolz:'), [`${kneading}:32:1`]],
  ['a wrong type', changed(kneading, 'youMove: false', 'youMove: first'), [`${kneading}:15:10`]],
  [
    'two bad files at once',
    {
      ...changed(kneading, 'pressure: varies', 'pressure: hard'),
      ...changed('tools/roller.md', 'powered: false', 'powered: maybe'),
    },
    [`${kneading}:14:11`, 'tools/roller.md:8:10'],
  ],
];

for (const [mistake, changes, refusedAt] of mistakes)
  test(`refuses ${mistake}`, (t) => {
    const errors = errorsOf(changes);
    for (const { file, line, column, message, fix, rule } of errors)
      t.diagnostic(`| ${mistake} | ${file}:${line}:${column} | ${message}. ${fix} [${rule}] |`);
    assert.deepEqual(
      errors.map(({ file, line, column }) => `${file}:${line}:${column}`),
      refusedAt,
    );
  });

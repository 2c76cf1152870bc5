/** Text that a message quotes from a file is on the line of the problem. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from './check-content.ts';
import type { InvalidContent } from '../../test/fixtures/invalid/invalid-content.ts';
import { changed, sampleDay, writeSample } from '../../test/fixtures/sample-content.ts';

/** Fixtures of invalid content. */
const invalid = join(import.meta.dirname, '../../test/fixtures/invalid');
const fixturesIn = async (name: string) =>
  Object.values((await import(join(invalid, name))) as Record<string, unknown>).flatMap((value) =>
    Array.isArray(value) ? (value as readonly InvalidContent[]) : [],
  );

/** Without names of missing fields and suggested replacements. */
const quotedIn = (message: string) =>
  [...message.replace(/: type .*$|^"\w+" is missing$/s, '').matchAll(/(?<![\p{L}\d])"([^"]{3,}?)…?"/gu)].map(
    ([, text = '']) => text.split('\n')[0] ?? '',
  );

/** Rules that quote text from another line: from elsewhere, or missing here. */
const elsewhere = new Set(['no-lost-urls', 'contradicted-use', 'dates-in-order', 'source-once']);

const shown = (problem: { file: string; line: number; message: string; rule: string }) =>
  `${problem.file.split('/').slice(-2).join('/')}:${problem.line} ${problem.message} [${problem.rule}]`;

test('reports the line of the quoted text', async () => {
  const fixtures = (await Promise.all(readdirSync(invalid).map(fixturesIn))).flat();
  const wrong = fixtures.flatMap(([, changes]) => {
    const sample = writeSample(changes);
    const { problems } = checkContent({ contentDir: sample.dir, today: sampleDay });
    const found = problems.flatMap((problem) => {
      if (elsewhere.has(problem.rule) || !/\.(?:mdx?|yaml)$/.test(problem.file) || !existsSync(problem.file)) return [];
      const lines = readFileSync(problem.file, 'utf8').split('\n');
      const named = lines[problem.line - 1] ?? '';
      const astray = quotedIn(problem.message).filter((text) => {
        const places = lines.filter((line) => line.includes(text));
        return places.length === 1 && !named.includes(text);
      });
      return astray.length > 0 ? [shown(problem)] : [];
    });
    sample.remove();
    return found;
  });
  assert.deepEqual([...new Set(wrong)], []);
});

test('accepts the MDX comment that the fix suggests', () => {
  const sample = writeSample(
    changed('pages/cost.mdx', 'Prices differ.', '{/* all of them */}\n\nPrices {/* most */} differ.'),
  );
  const { problems } = checkContent({ contentDir: sample.dir, today: sampleDay });
  sample.remove();
  assert.deepEqual(problems, []);
});

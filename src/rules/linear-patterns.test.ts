/** No regular expression that runs on content has super-linear backtracking. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { analyse } from 'scslre';
import { checkContent } from './check-content.ts';
import type { InvalidContent } from '../../test/fixtures/invalid/invalid-content.ts';
import { sampleDay, writeSample } from '../../test/fixtures/sample-content.ts';

/** Fixtures of invalid content. */
const invalid = join(import.meta.dirname, '../../test/fixtures/invalid');
const fixturesIn = async (name: string) =>
  Object.values((await import(join(invalid, name))) as Record<string, unknown>).flatMap((value) =>
    Array.isArray(value) ? (value as readonly InvalidContent[]) : [],
  );

/** All regular expressions used while content is checked, including composed ones. */
async function patternsRun(): Promise<Map<string, RegExp>> {
  const fixtures = (await Promise.all(readdirSync(invalid).map(fixturesIn))).flat();
  const known = new Map<string, RegExp>();
  const { exec } = RegExp.prototype;
  function note(this: RegExp, text: string) {
    const key = String(this);
    if (!known.has(key)) {
      const [, caller = ''] = (new Error().stack ?? '')
        .split('\n')
        .slice(1)
        .filter((line) => line.includes('file:'));
      known.set(key, caller.includes('node_modules') ? /none/ : this);
    }
    return exec.call(this, text);
  }
  // String methods call this one for every pattern.
  Reflect.set(RegExp.prototype, 'exec', note);
  try {
    checkContent({ contentDir: 'src/content', today: sampleDay });
    for (const [, changes] of fixtures) {
      const sample = writeSample(changes);
      checkContent({ contentDir: sample.dir, today: sampleDay });
      sample.remove();
    }
  } finally {
    Reflect.set(RegExp.prototype, 'exec', exec);
  }
  return known;
}

const reportsOf = (pattern: RegExp) =>
  analyse({ source: pattern.source, flags: pattern.flags }).reports.map(
    ({ type, character }) => `${type} of ${character.literal.source.slice(0, 60)}`,
  );

test('distinguishes slow patterns from linear ones', () => {
  assert.notDeepEqual(reportsOf(/\s+pain$/), []);
  assert.notDeepEqual(reportsOf(/\{\{[^}\n]*\}\}/g), []);
  assert.deepEqual(reportsOf(/(?<!\s)\s+pain$/), []);
});

test('uses only patterns that run in linear time', async () => {
  const patterns = [...(await patternsRun()).values()];
  assert.ok(patterns.length > 200, `${patterns.length} patterns`);
  const slow = patterns.flatMap((pattern) => reportsOf(pattern).map((report) => `${pattern}: ${report}`));
  assert.deepEqual(slow, []);
});

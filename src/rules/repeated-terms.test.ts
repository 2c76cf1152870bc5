/** Which names and search terms count as the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from './check-content.ts';
import { sampleDay, sampleFiles, writeSample } from '../../test/fixtures/sample-content.ts';

const file = 'tools/roller.md';
const cases: [field: string, names: string[], repeated: string[]][] = [
  ['searchTerms', ['rolling my leg', 'Rolling My Leg'], ['Rolling My Leg']],
  ['searchTerms', ['post-op', 'post op', 'post’op'], ['post op']],
  ['searchTerms', ['café', 'cafe', 'cafe'], ['cafe', 'cafe']],
  ['searchTerms', ['roll', 'rolling', 'rolls'], []],
  ['searchTerms', ['+', '-'], []],
  ['alsoCalled', ['Foam roll', 'foam roll'], ['foam roll']],
  ['alsoCalled', ['self-massage', 'self massage', 'C', 'C++'], []],
];
for (const [field, names, repeated] of cases)
  test(`finds ${repeated.join(', ') || 'none'} in ${field}: ${names.join(', ')}`, () => {
    const list = `---\n${field}:\n${names.map((name) => `  - '${name}'`).join('\n')}\n`;
    const sample = writeSample({ [file]: (sampleFiles[file] ?? '').replace('---\n', list) });
    const { problems } = checkContent({ contentDir: sample.dir, today: sampleDay });
    sample.remove();
    assert.deepEqual(
      problems
        .filter(({ rule }) => rule === 'repeated-terms')
        .map(({ message }) => /^"(.*?)" is/.exec(message)?.[1] ?? ''),
      repeated,
    );
  });

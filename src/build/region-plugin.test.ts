import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { regions } from '../regions/index.ts';
import { regionWordsIn } from '../rules/region-words.ts';
import { withRegionalStrings } from './region-plugin.ts';

const gb = regions['GB'];
assert.ok(gb);
const reword = (source: string) => withRegionalStrings(source, gb, 'US');

for (const [source, expected] of [
  ["help: 'Ask a physical therapist:',", "help: 'Ask a physiotherapist:',"],
  ['colors: "Colors",', 'colors: "Colours",'],
  ['`${n} colors of ${colors.join()}`', '`${n} colours of ${colors.join()}`'],
  ["/** A therapist's colors. */ label: 'Color'", "/** A therapist's colors. */ label: 'Colour'"],
  ["'physical-therapist': 'Physical therapist',", "'physical-therapist': 'Physiotherapist',"],
  ["'It\\'s a color'", "'It\\'s a colour'"],
] as const)
  test(`rewrites strings only: ${source}`, () => assert.equal(reword(source), expected));

test('leaves no words of another region in the strings of the user interface', () => {
  const folder = 'src/ui-strings/en';
  const left = readdirSync(folder)
    .filter((name) => !name.endsWith('.test.ts'))
    .flatMap((name) => {
      const strings = reword(readFileSync(join(folder, name), 'utf8')).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      const literals = [...strings.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)];
      return literals.flatMap(({ 1: plain, 2: template }) =>
        regionWordsIn((plain ?? template ?? '').replace(/\$\{[^}]*\}/g, ''), gb).map(
          ({ message }) => `${name}: ${message}`,
        ),
      );
    });
  assert.deepEqual(left, []);
});

/** The fast reader gives the same result as the full parser, or leaves the text to it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sampleFiles } from '../../test/fixtures/sample-content.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { parseExactly } from './yaml.ts';
import '../../test/property-seed.ts';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 3_000);

/** Whether the fast reader handled a text; if so, the full parser must agree. */
function isReadAlike(source: string): boolean {
  const quick = readPlainYaml(source);
  if (!quick) return false;
  const { value, problems } = parseExactly(source);
  assert.deepEqual(problems, [], source);
  // For empty YAML, one gives undefined and the other null.
  assert.deepEqual(quick.value ?? null, value ?? null, source);
  return true;
}

const frontMatterOf = (text: string) => (text.startsWith('---\n') ? (text.split(/^---\n/m)[1] ?? '') : text);
const samples = Object.values(sampleFiles).map(frontMatterOf);

test('parses the sample with the fast parser, with the result of the full parser', () => {
  for (const source of samples) assert.ok(isReadAlike(source), source);
});

const scalar = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    'a b',
    'yes',
    'No',
    'null',
    'True',
    '~',
    '0',
    '1',
    '-1',
    '-0',
    '-0.50',
    '-0.0',
    '1.5',
    '01',
    '1_0',
    '1e3',
    '0x1',
  ),
  fc.constantFrom('.5', '5.', '1.50', '9007199254740993', '2026-02-30', '10 min', '1,000 people', 'on', 'y', 'NaN'),
  fc.constantFrom(
    'a: b',
    'a:b',
    'a:',
    'a #b',
    'a#b',
    '#a',
    '- a',
    '[a]',
    '{a',
    '&a b',
    '*a',
    '!a',
    '|',
    '>-',
    '@a',
    '`a',
  ),
  fc.constantFrom(
    '"a: b #c"',
    "'a'",
    "''",
    "'a''b'",
    '"a\\n"',
    '"',
    "'",
    'a "b"',
    "it's",
    'Ä',
    '“a”',
    'a\tb',
    'a\u0085',
  ),
  fc.constantFrom(
    '%a',
    '---',
    '...',
    '? a',
    'a ?',
    '<<',
    '=',
    '\ufeffa',
    'a\u2028b',
    '😀',
    'a 😀',
    'a\\b',
    'http://a.b/#c',
  ),
  fc.string({ maxLength: 6 }),
);
const name = fc.constantFrom(
  'a',
  'b',
  'c',
  'true',
  'null',
  'A-1',
  'a_b',
  '__proto__',
  '1',
  '<<',
  'a.b',
  '"a"',
  'constructor',
);
const line = fc
  .tuple(
    fc.constantFrom('', '', ' ', '  ', '  ', '    ', '\t'),
    fc.constantFrom('', '', '', '- ', '- ', '-', '- - ', '-  '),
    fc.option(fc.tuple(name, fc.constantFrom(':', ': ', ':  ', ' : ')), { freq: 3 }),
    scalar,
    fc.constantFrom('', '', '', ' ', ' # x', '#x'),
  )
  .map(([indent, dash, field, value, end]) => indent + dash + (field?.join('') ?? '') + value + end);

test('parses any lines as the full parser does, or declines them', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      if (isReadAlike(lines.join('\n'))) read += 1;
    }),
    { numRuns },
  );
  assert.ok(read > numRuns / 20, `only ${read} of ${numRuns} were of the plain sort`);
});

test('parses a valid file with a typo as the full parser does, or declines it', () => {
  const sourceWithMistake = fc
    .constantFrom(...samples)
    .chain((text) =>
      fc
        .tuple(fc.nat(text.length), fc.nat(8), fc.oneof(scalar, fc.constantFrom('\n', '  ', '\n  ', '\n- ', ': ')))
        .map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length)),
    );
  fc.assert(
    fc.property(sourceWithMistake, (source) => void isReadAlike(source)),
    { numRuns: Math.ceil(numRuns / 3) },
  );
});

test('decides on a line of any length in linear time', () => {
  for (const fragment of ['a ', '- ', ' ', 'a:', '"', "'", '#', '1,', 'a #']) {
    const start = performance.now();
    readPlainYaml(`k: ${fragment.repeat(200_000)}\u0000`);
    assert.ok(performance.now() - start < 2_000, JSON.stringify(fragment));
  }
});

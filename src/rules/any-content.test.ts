/** Property test: for any input, the check neither fails nor loses a page without reporting a problem. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { checkContent } from './check-content.ts';
import { sampleDay, sampleFiles, writeSample } from '../../test/fixtures/sample-content.ts';
import '../../test/property-seed.ts';

const runs = Number(process.env['PROPERTY_RUNS'] ?? 60);
const files = Object.keys(sampleFiles).toSorted();

/** Checks the sample with one file replaced. */
function checkWith(name: string, text: string) {
  const sample = writeSample();
  writeFileSync(join(sample.dir, name), text);
  const result = checkContent({ contentDir: sample.dir, today: sampleDay });
  sample.remove();
  return result;
}

/** The entry of a changed file exists, or a problem names the file. */
function assertNothingLost(name: string, text: string): void {
  const { entries, problems } = checkWith(name, text);
  const isNamed = problems.some(({ file }) => file.endsWith(name));
  const own = entries.filter(({ file }) => file.endsWith(name));
  const isThere = own.length > 0;
  // A file without a problem has all its entries: one page, or one entry per key.
  if (!isNamed && text.trim() !== '') {
    const stated = name.endsWith('.yaml') ? Object.keys((parse(text) as object | null) ?? {}).length : 1;
    assert.equal(own.length, stated, `${name} has lost an entry`);
  }
  assert.ok(isThere || isNamed || text.trim() === '', `${name} is neither an entry nor a problem`);
  for (const { line, column, message } of problems) {
    assert.ok(line >= 1 && column >= 1);
    assert.ok(message.length > 0);
  }
}

/** A text with one random edit, as a typing mistake or a bad merge would leave it. */
const mistakeIn = (text: string) =>
  fc
    .record({
      at: fc.nat(text.length),
      length: fc.nat(40),
      put: fc.oneof(
        fc.string({ maxLength: 20 }),
        fc.string({ unit: 'binary', maxLength: 10 }),
        fc.constantFrom(
          '\n',
          '  ',
          '---\n',
          ': ',
          '- ',
          '"',
          '{',
          '}',
          '[',
          '&a ',
          '*a',
          '!!js ',
          '<script>',
          '\t',
          '\r',
        ),
      ),
    })
    .map(({ at, length, put }) => text.slice(0, at) + put + text.slice(at + length));

const changedFile = fc
  .constantFrom(...files)
  .chain((name) => fc.tuple(fc.constant(name), mistakeIn(sampleFiles[name] ?? '')));

test('survives a typo anywhere in any file, and loses no page silently', () => {
  fc.assert(
    fc.property(changedFile, ([name, text]) => assertNothingLost(name, text)),
    // Counterexamples found earlier.
    { numRuns: runs, examples: [[['cautions.yaml', 'blood-clot:\n  A clot\n']]] },
  );
});

test('survives any field values', () => {
  const fields = fc.dictionary(
    fc.constantFrom('title', 'summary', 'claims', 'cautions', 'x', '__proto__'),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(fields, fc.string(), (values, body) =>
      assertNothingLost('tools/any.md', `---\n${JSON.stringify(values)}\n---\n${body}`),
    ),
    { numRuns: runs },
  );
});

const hostile: [what: string, text: string][] = [
  [
    'aliases that grow a billion times',
    `---\n${Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [${i ? `*a${i - 1}, *a${i - 1}` : 'x'}]`).join('\n')}\n---\n`,
  ],
  ['lists in lists without end', `---\ntitle: ${'['.repeat(20_000)}\n---\n`],
  ['a line of a million characters', `---\ntitle: ${'a'.repeat(1_000_000)}\n---\n`],
  ['five thousand fields', `---\n${Array.from({ length: 5_000 }, (_, i) => `k${i}: 1`).join('\n')}\n---\n`],
  ['quotes in quotes in the text', `---\ntitle: x\n---\n${'> '.repeat(40_000)}`],
  ['lists in lists in the text', `---\ntitle: x\n---\n${'1. '.repeat(40_000)}x`],
  ['a word of capitals without end', `---\ntitle: x\n---\n${'A'.repeat(100_000)}`],
  ['citations that are never closed', `---\ntitle: x\n---\n${'[@a; '.repeat(16_000)}`],
  ['five thousand headings', `---\ntitle: x\n---\n${'# a\n\n'.repeat(5_000)}`],
  ['half a million stars', `---\ntitle: x\n---\n${'*a '.repeat(20_000)}`],
  ['one heading ten thousand times', `---\ntitle: x\n---\n${'# a\n\n'.repeat(10_000)}`],
  ['lines in lines of one quote', `---\ntitle: x\n---\n> a\n${'b\n'.repeat(40_000)}`],
  ['underlined lines without end', `---\ntitle: x\n---\n${'a\n=\n'.repeat(20_000)}`],
  ['marks that open and never close', `---\ntitle: x\n---\n${'*a_ '.repeat(20_000)}`],
  ['notes that are nowhere', `---\ntitle: x\n---\n${'[^1] '.repeat(16_000)}`],
  ['an open front matter', `---\ntitle: x\n`],
  ['nothing', ''],
  ['a lone half of a character', '---\ntitle: \ud83d\n---\n'],
];

for (const [what, text] of hostile)
  test(`reports ${what} in time`, { timeout: 30_000 }, () => {
    assert.ok(checkWith('tools/hostile.md', text).problems.length > 0);
  });

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { drawingStart } from '../model/drawing/drawing-form.ts';
import { nameOf } from '../model/entry.ts';
import { formatProblem } from '../model/problem.ts';
import { entriesOf, readContent } from '../model/read.ts';
import { checkContent } from './check-content.ts';
import { changed, sampleDay, writeSample } from '../../test/fixtures/sample-content.ts';

const described = changed(
  'tools/roller.md',
  'published:',
  'drawing:\n  alt: A person rolls a leg over a tube.\npublished:',
);
const drawn = (inside: string) => ({ 'tools/roller.svg': `${drawingStart}${inside}</svg>\n` });
const good = drawn('<g stroke="var(--clay)"><path fill="var(--wash)" stroke-dasharray="3 4" d="M1 1L2 2"/></g>');

function problemsOf(changes: Record<string, string>): string[] {
  const sample = writeSample(changes);
  try {
    return checkContent({ contentDir: sample.dir, today: sampleDay }).problems.map(formatProblem);
  } finally {
    sample.remove();
  }
}

test('accepts a valid drawing with a description', () => {
  assert.deepEqual(problemsOf({ ...described, ...good }), []);
});

test('does not report a missing description while the front matter is unreadable', () => {
  const broken = changed('tools/roller.md', 'powered: false', 'powered: [x');
  assert.doesNotMatch(problemsOf({ ...broken, ...good }).join('\n'), /no description/);
});

const invalid: [name: string, changes: Record<string, string>, expected: RegExp][] = [
  ['a drawing that is described and not there', described, /roller\.md:\d+:\d+ drawing: there is no drawing/],
  ['a drawing that nobody describes', good, /roller\.svg has no description/],
  [
    'a drawing of no entry',
    { 'tools/rollers.svg': good['tools/roller.svg'] },
    /rollers\.svg:1:1 no entry has this drawing/,
  ],
  [
    'a drawing with other content, at its position in the SVG file',
    { ...described, ...drawn('\n <body xmlns="http://www.w3.org/1999/xhtml" onload="alert(1)"/>') },
    /tools\/roller\.svg:2:2 <body> is not allowed .*Draw with <g> and <path>\. \[drawing\]$/,
  ],
  [
    'a drawing that is no XML',
    { ...described, 'tools/roller.svg': drawingStart },
    /tools\/roller\.svg:1:\d+ this is not well-formed XML: .*\[drawing\]$/,
  ],
];

for (const [name, changes, expected] of invalid) {
  test(`rejects ${name}`, () => {
    const problems = problemsOf(changes);
    assert.ok(
      problems.some((problem) => expected.test(problem)),
      problems.join('\n') || '(nothing)',
    );
  });
}

/** Files in another encoding than UTF-8. */
const encoded: [name: string, bytes: Buffer, expected: RegExp][] = [
  ['UTF-16', Buffer.from(`\ufeff${good['tools/roller.svg']}`, 'utf16le'), /roller\.svg:1:1 the file is UTF-16/],
  [
    'Latin-1',
    Buffer.from(good['tools/roller.svg']?.replace('<g', '<!-- caf\u00e9 --><g') ?? '', 'latin1'),
    /roller\.svg:1:1 the file is not UTF-8/,
  ],
];

for (const [name, bytes, expected] of encoded)
  test(`rejects a drawing in ${name} with one problem`, () => {
    const sample = writeSample(described);
    try {
      writeFileSync(join(sample.dir, 'tools/roller.svg'), bytes);
      const problems = checkContent({ contentDir: sample.dir, today: sampleDay }).problems.map(formatProblem);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0] ?? '', expected);
    } finally {
      sample.remove();
    }
  });

/** Techniques and tools without a recognizable drawing. */
const notDrawn: readonly string[] = [
  'techniques/craniosacral-therapy',
  'techniques/deep-friction-massage',
  'techniques/dry-needling',
  'techniques/muscle-energy-technique',
  'techniques/perineal-massage',
  'tools/massage-stick',
];

test('has a drawing of every technique and tool of this guide, except those listed here', () => {
  const entries = entriesOf(readContent('src/content').parsedEntries).filter(
    ({ kind }) => kind === 'techniques' || kind === 'tools',
  );
  assert.ok(entries.length > 0);
  assert.deepEqual(entries.filter(({ drawing }) => drawing === undefined).map(nameOf), notDrawn);
});

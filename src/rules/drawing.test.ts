import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameOf } from '../model/entry.ts';
import { sayProblem } from '../model/problem.ts';
import { entriesOf, readContent } from '../model/read.ts';
import { checkContent } from './check-content.ts';
import { drawingStart } from './drawing.ts';
import { changed, sampleDay, writeSample } from './sample-content.ts';

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
    return checkContent({ contentDir: sample.dir, today: sampleDay }).problems.map(sayProblem);
  } finally {
    sample.remove();
  }
}

test('a drawing that is described and drawn like the others holds', () => {
  assert.deepEqual(problemsOf({ ...described, ...good }), []);
});

const faults: [name: string, changes: Record<string, string>, expected: RegExp][] = [
  ['a drawing that is described and not there', described, /roller\.md:\d+:\d+ drawing: there is no drawing/],
  ['a drawing that nobody describes', good, /nothing says what roller\.svg shows/],
  [
    'a drawing of no entry',
    { 'tools/rollers.svg': good['tools/roller.svg'] },
    /rollers\.svg:1:1 no entry has this drawing/,
  ],
  ['a color of its own', { ...described, ...drawn('<path fill="#fff" d="M1 1"/>') }, /"#fff" is not a color of draw/],
  ['a script', { ...described, ...drawn('<script>alert(1)</script>') }, /<script> is not part of a drawing/],
  ['a handler', { ...described, ...drawn('<path onclick="alert(1)" d="M1 1"/>') }, /has an attribute that drawings/],
  [
    'something after the drawing',
    { ...described, 'tools/roller.svg': `${drawingStart}</svg><svg onload="alert(1)"/>` },
    /<svg> is not part of a drawing/,
  ],
  [
    'another grid',
    { ...described, 'tools/roller.svg': good['tools/roller.svg'].replace('160 120', '100 100') },
    /does not start as all drawings do/,
  ],
  ['a drawing too large', { ...described, ...drawn(`<path d="M1 1${'L2 2'.repeat(1000)}"/>`) }, /4000 are allowed/],
];

for (const [name, changes, expected] of faults) {
  test(`refuses ${name}`, () => {
    const problems = problemsOf(changes);
    assert.ok(
      problems.some((problem) => expected.test(problem)),
      problems.join('\n') || '(nothing)',
    );
  });
}

/** Techniques and tools that nobody would recognize in a drawing of this size. */
const notDrawn: readonly string[] = [];

test('every technique and tool of this guide has a drawing, or is named here as one without', () => {
  const entries = entriesOf(readContent('src/content').drafts).filter(
    ({ kind }) => kind === 'techniques' || kind === 'tools',
  );
  assert.ok(entries.length > 0);
  assert.deepEqual(entries.filter(({ drawing }) => drawing === undefined).map(nameOf), notDrawn);
});

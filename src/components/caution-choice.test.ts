import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adviceFor, chosenInFragment, fragmentFor, type StatedCaution } from './caution-choice.ts';

const statedAs = (entry: string, caution: string, level: string): StatedCaution => ({
  entry,
  caution,
  level: level.startsWith('do-not') ? 'do-not' : 'ask-first',
  isThatArea: level.endsWith(' there'),
});

const stated = [
  statedAs('roller', 'thinners', 'ask-first'),
  statedAs('roller', 'wound', 'do-not there'),
  statedAs('gun', 'thinners', 'do-not'),
  statedAs('gun', 'diabetes', 'ask-first'),
  statedAs('gun', 'wound', 'do-not there'),
  statedAs('ball', 'diabetes', 'ask-first'),
];

/** As `level: caution (entries) …` */
const inOneLine = (chosen: string[]) =>
  adviceFor(chosen, stated).map(
    ({ level, isThatArea, cautions }) =>
      `${level}${isThatArea ? ' there' : ''}: ${cautions.map(({ caution, entries }) => `${caution} (${entries.join(' ')})`).join(' ')}`,
  );

const cases = [
  { chosen: [], advice: [] },
  { chosen: ['unknown'], advice: [] },
  { chosen: ['thinners'], advice: ['do-not: thinners (gun)', 'ask-first: thinners (roller)'] },
  { chosen: ['diabetes'], advice: ['ask-first: diabetes (gun ball)'] },
  {
    chosen: ['thinners', 'diabetes', 'wound'],
    advice: ['do-not: thinners (gun)', 'do-not there: wound (roller)', 'ask-first: thinners (roller) diabetes (ball)'],
  },
];

for (const { chosen, advice } of cases)
  test(`advice for ${chosen.join(', ') || 'nothing'}`, () => {
    assert.deepEqual(inOneLine(chosen), advice);
  });

test('reads the choice from its own fragment, and ignores other fragments', () => {
  assert.deepEqual(chosenInFragment(fragmentFor(['thinners', 'wound'])), ['thinners', 'wound']);
  assert.deepEqual(chosenInFragment(fragmentFor([])), []);
  assert.equal(chosenInFragment('#caution-thinners'), undefined);
});

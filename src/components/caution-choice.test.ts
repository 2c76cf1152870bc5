import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adviceFor, chosenInFragment, fragmentFor, type StatedCaution } from './caution-choice.ts';

const say = (entry: string, caution: string, what: string): StatedCaution => ({
  entry,
  caution,
  level: what.startsWith('do-not') ? 'do-not' : 'ask-first',
  isThatArea: what.endsWith(' there'),
});

const stated = [
  say('roller', 'thinners', 'ask-first'),
  say('roller', 'wound', 'do-not there'),
  say('gun', 'thinners', 'do-not'),
  say('gun', 'diabetes', 'ask-first'),
  say('gun', 'wound', 'do-not there'),
  say('ball', 'diabetes', 'ask-first'),
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

test('a choice stands in a fragment, and other fragments are left alone', () => {
  assert.deepEqual(chosenInFragment(fragmentFor(['thinners', 'wound'])), ['thinners', 'wound']);
  assert.deepEqual(chosenInFragment(fragmentFor([])), []);
  assert.equal(chosenInFragment('#caution-thinners'), undefined);
});

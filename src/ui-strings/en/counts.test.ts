import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handoutStrings } from './handout.ts';
import { researchStrings } from './research.ts';

type Counts = Parameters<typeof handoutStrings.research>[0];

const handouts: [counts: Counts, sentence: string][] = [
  [[{ label: 'helps', count: 1 }], 'The one finding says that it may help.'],
  [[{ label: 'unclear', count: 1 }], 'The one finding is not clear.'],
  [[{ label: 'mixed', count: 3 }], 'All 3 findings rest on studies that disagree.'],
  [
    [
      { label: 'helps', count: 1 },
      { label: 'harm', count: 2 },
    ],
    'Of 3 findings, 1 says that it may help and 2 are about harm.',
  ],
];
for (const [counts, sentence] of handouts)
  test(`writes on a handout: ${sentence}`, () => assert.equal(handoutStrings.research(counts), sentence));

test('uses the singular for a chart of one finding', () => {
  const { caption, sum } = researchStrings.claimChart;
  assert.equal(caption(1), 'What the one finding on this page comes to');
  assert.equal(caption(2), 'What the 2 findings on this page come to');
  assert.equal(sum(1, [{ certainty: 'low', count: 1 }]), '1 finding: not very sure');
});

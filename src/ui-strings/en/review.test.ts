import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reviewStrings, type NamedReview } from './review.ts';

const cases: [pages: number, whole: number, safety: number, sentence: string][] = [
  [0, 0, 0, 'No doctor or physical therapist has reviewed this guide.'],
  [9, 0, 0, 'No doctor or physical therapist has reviewed this guide.'],
  [1, 1, 0, 'A licensed clinician has reviewed every page of this guide about health.'],
  [9, 9, 0, 'A licensed clinician has reviewed every page of this guide about health.'],
  [
    9,
    8,
    0,
    'A licensed clinician has reviewed 8 of the 9 pages of this guide about health. Each page says whether it was reviewed.',
  ],
  [
    9,
    8,
    1,
    'A licensed clinician has reviewed 8 of the 9 pages of this guide about health, and what 1 more says about safety. Each page says whether it was reviewed.',
  ],
  [
    9,
    0,
    9,
    'A licensed clinician has reviewed what 9 of the 9 pages say about safety. Each page says whether it was reviewed.',
  ],
];

for (const [pages, whole, safety, sentence] of cases)
  test(`${whole} of ${pages} pages reviewed, ${safety} for safety: ${sentence.slice(0, 60)}…`, () =>
    assert.equal(reviewStrings.guide({ pages, whole, safety }), sentence));

test('does not call a page reviewed when only its safety was', () => {
  const review: NamedReview = { name: 'Ann Lee', credentials: 'PT', day: '20 January 2026', covers: 'safety-only' };
  assert.doesNotMatch(reviewStrings.page(review), /^Reviewed/);
  assert.match(
    reviewStrings.page({ ...review, covers: 'whole-page' }),
    /^Reviewed by Ann Lee, PT, on 20 January 2026\.$/,
  );
});

/** Claims that say more than their sources, or hold no longer. */
import { changed } from '../sample-content.ts';
import { kneading, type Fault } from './fault.ts';

export const claims: readonly Fault[] = [
  [
    'a claim without a source',
    changed(kneading, '    sources:\n      - smith2020', '    sources: []'),
    /claims\.0\.sources: must have at least 1 item/,
  ],
  [
    'a caution without a source',
    changed('cautions.yaml', '  sources:\n    - smith2020', '  sources: []'),
    /cautions\.yaml:\d+:\d+ blood-clot\.sources: must have at least 1 item/,
  ],
  [
    'a claim that is too sure',
    changed(kneading, 'It may ease pain', 'It eases pain'),
    /kneading\.md:22:11 claims\.0\.says: the wording is surer than its certainty.*\[hedged-wording\]/,
  ],
  [
    'a rating of our own',
    changed(kneading, 'certainty: not-rated', 'certainty: low'),
    /ratedBy: certainty low does not go with ratedBy nobody/,
  ],
  [
    'a word of the never-say list',
    changed(kneading, 'ease pain\n', 'boost your immune system\n'),
    /aims\.0: "boost your immune" is on the list.*\[never-say\]/,
  ],
  [
    'a promise in the body',
    changed(kneading, 'It is done by hand', 'It is proven to work'),
    /kneading\.md:36:7 "proven" is on the list/,
  ],
  [
    'an overdue fact',
    changed('pages/cost.mdx', 'recheckBy: 2026-12-31', 'recheckBy: 2026-01-31'),
    /facts\.0\.recheckBy: this fact was to be checked again by 2026-01-31.*\[fresh\]/,
  ],
  [
    'sources not checked for long',
    changed(
      kneading,
      'published: 2026-01-10\nupdated: 2026-01-12\nsourcesChecked: 2026-01-12',
      'published: 2024-01-10\nupdated: 2024-01-12\nsourcesChecked: 2024-01-12',
    ),
    /sourcesChecked: the sources were to be checked again by 2025-01-12/,
  ],
  [
    'an interval that does not hold its value',
    changed(
      kneading,
      'cautions:\n',
      '    effects:\n      - outcome: pain\n        against: nothing\n        measure: SMD\n        value: 1\n        low: 2\n        high: 3\n        trials: 1\n        better: lower\n        source: smith2020\ncautions:\n',
    ),
    /effects\.0\.value: 1 is not between low \(2\) and high \(3\)/,
  ],
];

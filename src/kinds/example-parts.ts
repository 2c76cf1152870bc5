/** Values shared by the examples of several kinds. */
const effect = {
  outcome: 'pain',
  against: 'usual care',
  measure: 'SMD',
  value: -0.4,
  low: -0.7,
  high: -0.1,
  trials: 5,
  people: 420,
  better: 'lower',
  source: 'smith2020',
};
export const claims = [
  {
    id: 'pain',
    says: 'It may ease pain for a few hours.',
    finding: 'helps',
    certainty: 'low',
    ratedBy: 'source',
    sources: ['smith2020'],
    limits: 'The studies were small, and none looked beyond one day.',
    effects: [effect],
  },
];
export const fact = {
  id: 'price',
  label: 'Price of a firm roller',
  value: '$15 to $40 in shops.',
  money: { min: 15, max: 40, currency: 'USD', per: 'item' },
  region: 'US',
  asOf: '2026-01-15',
  recheckBy: '2027-01-15',
  sources: ['price-survey-2026'],
};
export const cautions = [
  'blood-clot',
  { caution: 'thin-bones', level: 'do-not', note: 'Leave your ribs and spine out.' },
];
export const care = ['emergency-any'];
export const drawing = { alt: 'Two hands squeeze the muscle of a thigh and lift it.' };

export const exceptions = [
  { rule: 'sentence-length', reason: 'It is the wording of a form, word for word.', at: 'summary' },
];

export const written = {
  title: 'Kneading',
  summary: 'Squeezing and lifting a muscle by hand, slowly and from light to firm.',
  alsoCalled: ['petrissage'],
  searchTerms: ['squeeze massage'],
  trademark: 'The name belongs to no company.',
  published: '2026-01-10',
  updated: '2026-02-03',
  sourcesChecked: '2026-02-03',
  review: { status: 'clinically-reviewed', by: 'some-person', on: '2026-02-10', covers: 'whole-page' },
  draft: false,
  formerly: ['/techniques/petrissage/'],
  exceptions,
  formerAnchors: [{ was: 'does-it-hurt', now: 'feels' }],
};

/** Labels of key facts, their values and facets. */

/** Labels of key facts. */
export const keyFactLabels = {
  doneBy: 'Done by',
  pressure: 'Pressure',
  youMove: 'Do you move?',
  bodyAreas: 'Body parts',
  usedFor: 'Used for',
  atHome: 'At home',
  research: 'Research',
  type: 'Kind of tool',
  powered: 'Powered',
  copies: 'Copies',
  ages: 'Ages',
  letters: 'Letters after the name',
  helpsWith: 'Helps with',
  aims: 'What it aims to do',
  useFor: 'How people use it',
  summary: 'What it is',
  feels: 'How it feels',
  cost: 'Cost',
  insteadUse: 'Something you may have already',
} as const;

/**
 * Labels of field values, by value; of numbers by plural category, with "#": `{ one: '# minute', other: '# minutes'
 * }`.
 */
export const valueLabels = {
  practitioners: {
    'physical-therapist': 'Physical therapist',
    'massage-therapist': 'Massage therapist',
    yourself: 'Yourself',
  },
  pressures: { none: 'No pressing', light: 'Light', moderate: 'Medium', firm: 'Firm', varies: 'From light to firm' },
  youMove: { true: 'Yes, as the therapist presses', false: 'No, you keep still' },
  powered: { true: 'Yes, it runs on a battery or mains', false: 'No' },
  yesOrNo: { true: 'Yes', false: 'No' },
  toolTypes: { massage: 'Massage', exercise: 'Exercise', both: 'Massage and exercise', 'pain-relief': 'Pain relief' },
  ages: { children: 'Children', adults: 'Adults', 'older-adults': 'Older adults' },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

/** Labels of facets, in display order. */
export const facetLabels = {
  kind: 'Kind',
  body: 'Body part',
  for: 'Used for',
  who: 'Done by',
  age: 'Age',
} as const;

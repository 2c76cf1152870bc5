/** What the key facts of an entry are called and say: on its page, its sheet, in the comparison, and where readers choose by them. */

/** The name of each key fact. */
export const keyFactWords = {
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
  useFor: 'Used for',
} as const;

/** How the values of a field read: by value; a number by its plural category, as "#": `{ one: '# minute', other: '# minutes' }`. */
export const valueWords = {
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

/** What entries can be chosen by, in the order in which the choices stand: on the list of everything and in the search. */
export const facetWords = {
  kind: 'Kind',
  body: 'Body part',
  for: 'Used for',
  who: 'Done by',
  age: 'Age',
} as const;

/** Labels of certainty ratings. */
const certaintyLabels = {
  high: 'Sure',
  moderate: 'Fairly sure',
  low: 'Not very sure',
  'very-low': 'Not sure',
  'not-rated': 'Not graded by the source',
} as const;

/** Strings for findings, certainty and effect estimates. */
export const researchStrings = {
  findings: {
    'surely-helps': 'Helps',
    'probably-helps': 'Probably helps',
    helps: 'May help',
    'little-or-no-difference': 'Little or no difference',
    unclear: 'Not clear',
    mixed: 'Studies disagree',
    'not-supported': 'Not supported',
    harm: 'About harm',
  },
  /** After the result that these findings share. */
  findingCount: (count: number) => (count === 1 ? '1 finding' : `${count} findings`),
  certainties: certaintyLabels,
  certaintyHelp: 'How sure: as the authors of the source graded it. We do not grade studies ourselves.',
  limits: 'What it cannot tell',
  claimLink: (number: number) => `Link to finding ${number}`,
  claimChart: {
    caption: (count: number) =>
      count === 1 ? 'What the one finding on this page comes to' : `What the ${count} findings on this page come to`,
    sum: (count: number, byCertainty: readonly { certainty: keyof typeof certaintyLabels; count: number }[]) => {
      const parts = byCertainty.map((part) => {
        const sure = certaintyLabels[part.certainty].toLowerCase();
        return byCertainty.length > 1 ? `${part.count} ${sure}` : sure;
      });
      return `${count} ${count === 1 ? 'finding' : 'findings'}: ${parts.join(', ')}`;
    },
    legend:
      'One mark for each finding. It is filled where a source said how sure it is, and empty where none did. How many there are says nothing of how much one of them helps.',
  },
  claimTable: { says: 'What studies show', finding: 'In short', certainty: 'How sure' },
  effects: {
    caption: 'Figures from the studies',
    outcome: 'Measured',
    effect: 'Effect, with its range',
    numbers: 'Numbers',
    studies: (trials: number, people: number | undefined) =>
      `${trials} ${trials === 1 ? 'study' : 'studies'}${people ? `, ${people.toLocaleString('en')} people` : ''}`,
    against: (against: string) => `against ${against}`,
    crosses: 'The range crosses the line: there may be no difference.',
    within: { better: 'All of the range is on the better side.', worse: 'All of the range is on the worse side.' },
    range: (value: string, low: string, high: string) => `${value} (${low} to ${high})`,
    measures: { SMD: 'standardized difference', MD: 'difference', RR: 'risk ratio', OR: 'odds ratio' },
    better: { lower: 'Left of the line is better.', higher: 'Right of the line is better.' },
  },
} as const;

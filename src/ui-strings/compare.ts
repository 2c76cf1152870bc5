/** What the comparison says, before and after a reader has chosen. */
export const compareStrings = {
  link: 'Compare with another',
  name: 'Name',
  choose: 'Choose two or three',
  places: ['First', 'Second', 'Third, if you like'],
  nothing: 'None',
  tooFew: 'Choose two or three to see them side by side.',
  chosen: 'Side by side',
  differ: 'Cautions that differ',
  same: 'Cautions for all of them',
  /** Of a caution that one of them does not name. */
  notListed: 'Not listed, which does not mean safe',
} as const;

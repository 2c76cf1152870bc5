/** Strings of the comparison. */
export const compareStrings = {
  link: 'Compare with another',
  name: 'Name',
  choose: 'Choose two or three',
  ordinals: ['First', 'Second', 'Third, if you like'],
  nothing: 'None',
  tooFew: 'Choose two or three to see them side by side.',
  chosen: 'Side by side',
  differ: 'Cautions that differ',
  same: 'Cautions for all of them',
  /** Level of a caution that an entry does not state. */
  notListed: 'Not listed, which does not mean safe',
} as const;

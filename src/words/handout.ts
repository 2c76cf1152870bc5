/** What the pages for paper say: the handout of an entry, and the whole guide on one page. */
export const handoutWords = {
  title: (name: string) => `${name}: handout`,
  link: 'Print a handout (2 pages)',
  lede: 'The most important things on two sheets, or on both sides of one. It fits Letter and A4 paper.',
  print: 'Print',
  how: 'To print it, choose Print in the menu of your browser. On a computer you can press Ctrl and P, or ⌘ and P on a Mac.',
  back: 'Back to the whole page',
  /** Between the name of the guide and the day of its edition. */
  kind: 'Handout',
  edition: (day: string) => `Edition of ${day}`,
  notReviewed: 'No doctor or physical therapist has reviewed this handout. It was written from published sources.',
  reviewed: (name: string, credentials: string, day: string) => `Reviewed by ${name}, ${credentials}, on ${day}.`,
  researchNote: 'The whole page has each finding, with its sources.',
  notes: 'Notes from your therapist',
  teachBack: 'In my own words, what I will do and when I stop:',
  address: 'The whole page:',
  inGuide: (guide: string, trail: readonly string[]) => `In the guide “${guide}”, under ${trail.join(' > ')}.`,
  code: (address: string) => `Code for a phone camera. It leads to ${address}`,
} as const;

/** What techniques and tools say of a caution: in the table of all cautions, and where a few of them are compared. */
export const matrixStrings = {
  list: 'Who should skip massage or ask first',
  includes: 'This includes',
  title: 'Every caution, by technique and tool',
  caution: 'Reason',
  'do-not': 'Do not',
  'ask-first': 'Ask first',
  'that-area': 'that area',
  none: 'not listed',
  key: '“Do not” and “ask first” hold for the whole body, or for “that area” where it says so. “–” means that the page does not list it; it does not mean safe.',
} as const;

/** Where readers choose the cautions that apply to them. */
export const cautionChoiceStrings = {
  title: 'What applies to you? Choose, and get your list',
  lede: 'Check what you have, or might have. Your choice stays on this page: it is not saved, and it is not sent anywhere.',
  groups: {
    'do-not': { anywhere: 'Do not have or use', 'that-area': 'Not on that area' },
    'ask-first': {
      anywhere: 'Ask your doctor or physical therapist first',
      'that-area': 'Ask first about that area',
    },
  },
  others: 'Not listed for what you chose',
  othersNote: 'Not listed does not mean safe. If you are not sure, ask first.',
  status: (names: readonly string[]) => `Your list, for: ${names.join('; ')}.`,
  noChoice: 'Nothing is checked yet.',
  clear: 'Clear my choice',
  copy: 'Copy a link to my list',
  copied: 'Link copied. It names what you chose.',
} as const;

/** Strings of cautions: headings by what is cautioned against, level and scope. */
export const cautionStrings = {
  headings: {
    it: {
      'do-not': { anywhere: 'Skip it if', 'that-area': 'Skip any spot where' },
      'ask-first': {
        anywhere: 'Ask your doctor or physical therapist first if',
        'that-area': 'Ask first about any spot where',
      },
    },
    using: {
      'do-not': { anywhere: 'Do not use it if', 'that-area': 'Do not use it on any spot where' },
      'ask-first': {
        anywhere: 'Ask your doctor or physical therapist first if',
        'that-area': 'Ask first about any spot where',
      },
    },
    massage: {
      'do-not': { anywhere: 'Skip massage if', 'that-area': 'Skip massage on any spot where' },
      'ask-first': {
        anywhere: 'Ask your doctor or physical therapist before massage if',
        'that-area': 'Ask before massage on any spot where',
      },
    },
  },
  /** Within a sentence, after the name of a caution. */
  afterName: {
    'do-not': { anywhere: 'skip massage if', 'that-area': 'skip massage on any spot where' },
    'ask-first': { anywhere: 'ask before massage if', 'that-area': 'ask before massage on any spot where' },
  },
  sources: 'Each reason leads to the safety page, which says why and names its sources.',
} as const;

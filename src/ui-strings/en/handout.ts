/** Summaries of findings, after their number. */
const findingSentences = {
  'surely-helps': (one: boolean) => `${one ? 'says' : 'say'} that it helps`,
  'probably-helps': (one: boolean) => `${one ? 'says' : 'say'} that it probably helps`,
  helps: (one: boolean) => `${one ? 'says' : 'say'} that it may help`,
  'little-or-no-difference': (one: boolean) => `${one ? 'says' : 'say'} that it makes little or no difference`,
  unclear: (one: boolean) => `${one ? 'is' : 'are'} not clear`,
  mixed: (one: boolean) => `${one ? 'rests' : 'rest'} on studies that disagree`,
  'not-supported': (one: boolean) => `${one ? 'is a claim' : 'are claims'} that studies do not support`,
  harm: (one: boolean) => `${one ? 'is' : 'are'} about harm`,
} as const;

/** Strings of handouts and the page of the whole guide. */
export const handoutStrings = {
  title: (name: string) => `${name}: handout`,
  searchNames: (name: string) => [`print ${name}`, `${name} PDF`],
  general: 'For everyone',
  link: 'Print a handout',
  lede: 'The most important things on one or two pages, or on both sides of one sheet. It fits Letter and A4 paper.',
  print: 'Print',
  how: 'To print it, choose Print in the menu of your browser. On a computer you can press Ctrl and P, or ⌘ and P on a Mac.',
  back: 'Back to the whole page',
  /** Separator of the guide's name and the edition date. */
  kind: 'Handout',
  edition: (day: string) => `Edition of ${day}`,
  research: (counts: readonly { label: keyof typeof findingSentences; count: number }[]) => {
    const all = counts.reduce((sum, { count }) => sum + count, 0);
    const [first, ...others] = counts;
    if (first && others.length === 0)
      return `${all === 1 ? 'The one finding' : `All ${all} findings`} ${findingSentences[first.label](all === 1)}.`;
    const parts = counts.map(({ label, count }) => `${count} ${findingSentences[label](count === 1)}`);
    return `Of ${all} findings, ${new Intl.ListFormat('en', { type: 'conjunction' }).format(parts)}.`;
  },
  researchNote: 'The whole page has each finding, with its sources.',
  cautions: {
    it: {
      'do-not': { anywhere: 'Skip it with any of these', 'that-area': 'Skip any spot with' },
      'ask-first': {
        anywhere: 'Ask your doctor or physical therapist first about any of these',
        'that-area': 'Ask first about any spot with',
      },
    },
    massage: {
      'do-not': { anywhere: 'Skip massage with any of these', 'that-area': 'Skip massage on any spot with' },
      'ask-first': {
        anywhere: 'Ask your doctor or physical therapist before massage with any of these',
        'that-area': 'Ask before massage on any spot with',
      },
    },
    using: {
      'do-not': { anywhere: 'Do not use it with any of these', 'that-area': 'Do not use it on any spot with' },
      'ask-first': {
        anywhere: 'Ask your doctor or physical therapist first about any of these',
        'that-area': 'Ask first about any spot with',
      },
    },
  },
  cautionsNote:
    'Count it even if you only might have it. Not sure? Ask first. The whole page says more about each one.',
  notes: 'Notes from your therapist',
  teachBack: 'In my own words: what I will do, and when I stop',
  url: 'The whole page:',
  inGuide: (guide: string, trail: readonly string[]) => `In the guide “${guide}”, under “${trail.join(' > ')}”.`,
  code: (url: string) => `Code for a phone camera. It leads to ${url}`,
} as const;

/** Strings of the page of the whole guide. */
export const wholeGuideStrings = {
  title: 'The whole guide, to print',
  lede: 'Every written page of the guide, one after another, with its sources. It is long: a handout on one subject is two pages at most.',
  onlyBuilt: 'The guide stands here once it is built.',
  paper: {
    title: 'On paper',
    text: 'Print the whole guide from one page. To hand over one subject, take its handout.',
    link: 'Open the page to print',
  },
} as const;

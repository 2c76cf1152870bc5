import { accessStrings } from './access.ts';
import { attributionStrings } from './attribution.ts';
import { bodyStrings } from './body.ts';
import { cautionStrings } from './cautions.ts';
import { compareStrings } from './compare.ts';
import { designStrings } from './design.ts';
import { facetLabels, keyFactLabels, valueLabels } from './facts.ts';
import { feedbackStrings } from './feedback.ts';
import { handoutStrings, wholeGuideStrings } from './handout.ts';
import { homeStrings } from './home.ts';
import { answerLabels, kindLabels, listStrings, sectionHeadings, comparisonTitles } from './kinds.ts';
import { matrixStrings } from './matrix.ts';
import { offlineStrings } from './offline.ts';
import { researchStrings } from './research.ts';
import { reviewStrings } from './review.ts';
import { safetySummaryStrings } from './safety-summary.ts';
import { searchStrings } from './search.ts';
import { translationStrings } from './translation.ts';

/** The strings of the user interface. A translation is another object of this type. */
export const uiStrings = {
  skip: 'Skip to the text',
  mainMenu: 'Main',
  menu: 'Menu',
  closeMenu: 'Close menu',
  footerMenu: 'More',
  breadcrumb: 'You are here',
  home: 'Home',
  contents: 'On this page',
  neighbors: 'Before and after this page',
  previous: 'Previous',
  next: 'Next',
  alsoCalled: 'Also called',
  howWeMadeIt: 'How we made it',
  about: 'About',
  translation: translationStrings,
  attribution: attributionStrings,
  review: reviewStrings,
  safetySummary: safetySummaryStrings,
  safetyFirst: 'Is it safe for me? See the reasons not to, or to ask first',
  general: 'This is general information. It cannot say what is right for you. Do not wait for care because of it.',
  sections: sectionHeadings,
  bothFor: (topics: readonly string[]) => ` – both are used for: ${topics.join(', ')}`,
  differsFrom: (other: string) => `From the page on ${other.toLowerCase()}:`,
  lists: listStrings,
  kinds: kindLabels,
  answers: answerLabels,
  keyFacts: keyFactLabels,
  values: valueLabels,
  facets: facetLabels,
  ...researchStrings,
  cautions: cautionStrings,
  matrix: matrixStrings,
  allSigns: 'All signs that need medical help',
  careLevels: { emergency: 'Emergency', urgent: 'Urgent', 'non-urgent': 'Not urgent' },
  donts: 'Do not',
  questionsToAsk: [
    'What do you hope this will help me do, and how will we know?',
    'What else could we do instead, and what happens if I do nothing?',
    'What can I do for myself between visits, and when do I stop?',
  ],
  cost: 'What it may cost',
  gettingCare: 'How to get care',
  fullPage: 'Read the full page',
  terms: { plain: 'in plain words', say: 'Say' },
  source: {
    read: {
      whole: 'We read it whole.',
      abstract: 'We read its summary, not the whole paper.',
      excerpt: 'We read a part of it.',
    },
    more: 'How much of each we read, and every page that cites it:',
    /** Before links, numbered from 1, to the places on the page that cite the source. */
    backTo: 'Back to the text:',
    usedOn: 'Used on',
    doi: 'DOI',
    checked: 'Last checked',
    citeLabel: (n: number) => `Source ${n}`,
  },
  sourceTypes: {
    'systematic-review': 'Review of many studies',
    trial: 'Study that compares treatments',
    guideline: 'Guideline',
    'case-report': 'Report of one patient',
    'expert-consensus': 'Agreement among experts',
    'narrative-review': 'Overview by an author',
    'lab-or-model': 'Laboratory study or model',
    survey: 'Survey',
    government: 'Government',
    'professional-body': 'Professional body',
    'patient-advice': 'Advice for patients',
    other: 'Other',
  },
  page: {
    writtenBy: 'Written by',
    updated: 'Last changed',
    sourcesChecked: 'Sources last checked',
    nextCheck: 'Next check by',
    mistake: 'Found a mistake? Tell us',
    edit: 'Edit this page',
    license: 'Text licensed',
  },
  feedback: feedbackStrings,
  fact: {
    region: 'Holds in',
    asOf: 'As of',
    recheckBy: 'We look again by',
    stale: 'This may be out of date: it was to be checked again by',
  },
  faqTopics: {
    about: 'About physical therapy',
    benefits: 'Does it help?',
    'at-home': 'At home',
    safety: 'Is it safe?',
    cost: 'What it costs',
    'getting-care': 'Getting care',
  },
  topic: {
    techniques: 'Techniques for it',
    tools: 'Tools for home',
    dose: 'How much',
    moreOn: (title: string) => `From the page on ${title}`,
    noneYet: 'We have not written about this yet.',
  },
  bodyMap: {
    front: 'Front',
    back: 'Back',
    label: 'Choose a part of the body',
    others: 'Other parts of the body',
    hint: 'Where does it hurt? Choose a part of the body.',
    marked: 'A body from the front and the back, with the parts marked that are listed here.',
  },
  compare: { ...compareStrings, comparisonTitles },
  browse: {
    choose: 'Show only',
    any: 'Any',
    clear: 'Show all',
    one: 'page fits',
    many: 'pages fit',
  },
  homePage: homeStrings,
  social: {
    alt: (kind: string, title: string, drawing?: string) =>
      [`${kind}: ${title}${/[.?!…]$/.test(title) ? '' : '.'}`, drawing].filter(Boolean).join(' '),
  },
  search: searchStrings,
  offline: offlineStrings,
  access: accessStrings,
  design: designStrings,
  book: { contents: 'Contents', cover: (name: string, subject: string) => `${name}. ${subject}.` },
  handout: handoutStrings,
  whole: wholeGuideStrings,
  moved: {
    title: (title: string) => `${title}: this page has moved`,
    here: 'It is now here:',
  },
  notFound: {
    title: 'This page is not here',
    text: 'The address may be old or mistyped. Search for what you need, or choose from the list of all pages.',
  },
  body: bodyStrings,
  footer: {
    nothingLeaves: 'No ads, no cookies, no tracking. What you search for stays on your device.',
  },
} as const;

import { accessWords } from './ui-strings/access.ts';
import { attributionWords } from './ui-strings/attribution.ts';
import { bodyWords } from './ui-strings/body.ts';
import { compareWords } from './ui-strings/compare.ts';
import { designWords } from './ui-strings/design.ts';
import { facetWords, keyFactWords, valueWords } from './ui-strings/facts.ts';
import { feedbackWords } from './ui-strings/feedback.ts';
import { handoutWords, wholeWords } from './ui-strings/handout.ts';
import { homeWords } from './ui-strings/home.ts';
import { answerWords, kindWords, listWords, sectionWords, sideBySide } from './ui-strings/kinds.ts';
import { matrixWords } from './ui-strings/matrix.ts';
import { offlineWords } from './ui-strings/offline.ts';
import { researchWords } from './ui-strings/research.ts';
import { reviewWords } from './ui-strings/review.ts';
import { safetySummaryWords } from './ui-strings/safety-summary.ts';
import { searchWords } from './ui-strings/search.ts';

/** The strings of the user interface. A translation is another object of this type. */
export const words = {
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
  attribution: attributionWords,
  review: reviewWords,
  safetySummary: safetySummaryWords,
  safetyFirst: 'Is it safe for me? See the reasons not to, or to ask first',
  general: 'This is general information. It cannot say what is right for you. Do not wait for care because of it.',
  sections: sectionWords,
  bothFor: (topics: readonly string[]) => ` – both are used for: ${topics.join(', ')}`,
  differsFrom: (other: string) => `From the page on ${other.toLowerCase()}:`,
  lists: listWords,
  kinds: kindWords,
  answers: answerWords,
  keyFacts: keyFactWords,
  values: valueWords,
  facets: facetWords,
  ...researchWords,
  cautionLevels: {
    'do-not': { anywhere: 'Skip it if', 'that-area': 'Skip any spot where' },
    'ask-first': {
      anywhere: 'Ask your doctor or physical therapist first if',
      'that-area': 'Ask first about any spot where',
    },
  },
  cautionLevelsMassage: {
    'do-not': { anywhere: 'Skip massage if', 'that-area': 'Skip massage on any spot where' },
    'ask-first': {
      anywhere: 'Ask your doctor or physical therapist before massage if',
      'that-area': 'Ask before massage on any spot where',
    },
  },
  cautionLevelsTool: {
    'do-not': { anywhere: 'Do not use it if', 'that-area': 'Do not use it on any spot where' },
    'ask-first': {
      anywhere: 'Ask your doctor or physical therapist first if',
      'that-area': 'Ask first about any spot where',
    },
  },
  /** Read in the middle of a line, after the name of a caution. */
  cautionLevelsHere: {
    'do-not': { anywhere: 'skip massage if', 'that-area': 'skip massage on any spot where' },
    'ask-first': { anywhere: 'ask before massage if', 'that-area': 'ask before massage on any spot where' },
  },
  cautionSources: 'Each reason leads to the safety page, which says why and names its sources.',
  matrix: matrixWords,
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
    licence: 'Text licensed',
  },
  feedback: feedbackWords,
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
    inShort: 'In short',
    home: 'What you can do at home',
    expect: 'What to expect',
    therapy: 'What a physical therapist may do',
    techniques: 'Techniques for it',
    tools: 'Tools for home',
    specialties: 'Specialists for it',
    notHelpful: 'What does not help',
    ask: 'Questions to ask at your visit',
    related: 'Related problems and goals',
    dose: 'How much',
    moreOn: (title: string) => `From the page on ${title}`,
    noneYet: 'We have not written about this yet.',
  },
  bodyMap: {
    front: 'Front',
    back: 'Back',
    label: 'Choose a part of the body',
    hint: 'Where does it hurt? Choose a part of the body.',
    marked: 'A body from the front and the back, with the parts marked that are listed here.',
  },
  compare: { ...compareWords, sideBySide },
  browse: {
    choose: 'Show only',
    any: 'Any',
    clear: 'Show all',
    one: 'page fits',
    many: 'pages fit',
  },
  homePage: homeWords,
  social: {
    alt: (kind: string, title: string, drawing?: string) =>
      [`${kind}: ${title}${/[.?!…]$/.test(title) ? '' : '.'}`, drawing].filter(Boolean).join(' '),
  },
  search: searchWords,
  offline: offlineWords,
  access: accessWords,
  design: designWords,
  book: { contents: 'Contents', cover: (name: string, subject: string) => `${name}. ${subject}.` },
  handout: handoutWords,
  whole: wholeWords,
  moved: {
    title: (title: string) => `${title}: this page has moved`,
    here: 'It is now here:',
  },
  notFound: {
    title: 'This page is not here',
    text: 'The address may be old or mistyped. Search for what you need, or choose from the list of all pages.',
  },
  body: bodyWords,
  footer: {
    nothingLeaves: 'No ads, no cookies, no tracking. What you search for stays on your device.',
  },
} as const;

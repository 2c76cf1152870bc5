/** Labels of kinds, lists and page sections. */
import { searchStrings } from './search.ts';

/** Labels of kinds and other types of search results. */
export const kindLabels = {
  techniques: 'Technique',
  specialties: 'Specialty',
  tools: 'Home tool',
  faq: 'Question',
  pages: 'Guide page',
  topics: 'Topic',
  glossary: 'Word',
  sources: 'Source',
  cautions: 'Caution',
  care: 'Care card',
  people: 'People',
  lists: 'List',
  handouts: 'Handout',
  feels: 'How it feels',
  'body-area': 'Body part',
  condition: 'Condition',
  goal: 'Goal',
} as const;

/** Lists by path; `names` are alternative names for search. */
export const listStrings = {
  techniques: {
    title: 'Techniques',
    lede: 'What a physical therapist may do in a session, mostly with their hands.',
    names: ['all techniques', 'types of massage', 'kinds of massage'],
  },
  tools: {
    title: 'Tools to use at home',
    lede: 'What people use between visits, how to start, and who should leave it alone.',
    names: ['home tools', 'massage tools', 'equipment', 'all tools'],
  },
  specialties: {
    title: 'Specialties',
    lede: 'Fields of physical therapy, and where hands-on work fits into each.',
    names: ['kinds of physical therapy', 'fields of physical therapy'],
  },
  faq: {
    title: 'Questions people ask',
    lede: 'Short answers first. Each leads to the page that says more.',
    names: ['FAQ', 'frequently asked questions', 'questions and answers'],
  },
  body: {
    title: 'Find it by body part',
    lede: 'Choose where it hurts or feels stiff.',
    names: ['body map', 'body parts', 'map of the body', 'where does it hurt'],
  },
  conditions: {
    title: 'Conditions',
    lede: 'Conditions that pages of this guide are about.',
    names: ['list of conditions', 'all conditions', 'diagnoses'],
  },
  goals: { title: 'Goals', lede: 'What people want to be able to do.', names: ['list of goals', 'all goals'] },
  browse: {
    title: 'Browse everything',
    lede: 'Techniques, home tools and specialties in one list.',
    names: ['browse', 'all entries', 'filter'],
  },
  compare: {
    title: 'Compare techniques and tools',
    lede: 'The same facts side by side.',
    names: [
      'compare',
      'comparison',
      'side by side',
      'versus',
      'difference between techniques',
      'difference between tools',
    ],
  },
  glossary: {
    title: 'Words explained',
    lede: 'Clinical and insurance words in plain language.',
    names: ['glossary', 'dictionary', 'definitions', 'terms', 'medical words'],
  },
  sources: {
    title: 'Sources',
    lede: 'Every publication that this guide cites, and the pages that cite it.',
    names: ['references', 'bibliography', 'citations', 'studies'],
  },
  handouts: {
    title: 'Handouts to print',
    lede: 'One or two pages each, in large type, with what to watch for and room for notes.',
    names: ['handout', 'print', 'printable', 'print out', 'leaflets', 'fact sheets', 'PDF'],
  },
  'a-to-z': {
    title: searchStrings.aToZ,
    lede: 'Every page, with every other name it goes by.',
    names: ['index', 'alphabetical list', 'list of all pages', 'site map'],
  },
} as const satisfies Record<string, { title: string; lede: string; names: readonly string[] }>;

/** Titles of comparison tables; default to the title of the list. */
export const comparisonTitles: Readonly<Record<string, string>> = {
  techniques: 'Techniques side by side',
  tools: 'Home tools side by side',
};

/** Section headings. */
export const sectionHeadings = {
  keyFacts: 'Key facts',
  what: 'What it is',
  aims: 'What it aims to do',
  steps: 'What happens',
  feels: 'How it feels',
  research: 'What the research says',
  cautions: 'Reasons to skip it or ask first',
  cautionsTool: 'Reasons to skip it or ask first',
  cautionsMassage: 'Is massage safe for you?',
  care: 'When to get medical help',
  differs: 'How it differs from other techniques',
  atHome: 'What you can do at home',
  ask: 'Questions to ask your physical therapist',
  questions: 'Common questions',
  words: 'Words on this page',
  sources: 'Sources',
  about: 'About this page',
  firstUse: 'Your first time',
  useFor: 'What it is used for',
  doList: 'Do',
  dontList: 'Do not',
  imitates: 'Which hands-on technique it copies',
  instead: 'Something you may have already',
  price: 'What it costs',
  forWho: 'Who it is for',
  conditions: 'What it helps with',
  worksOn: 'What you work on',
  massageRole: 'Where massage fits in',
  firstVisit: 'What a first visit is like',
  credential: 'How to find a specialist',
  usedIn: 'Where it is used',
  glance: 'At a glance',
  inShort: 'In short',
  home: 'What you can do at home',
  expect: 'What to expect',
  therapy: 'What a physical therapist may do',
  notHelpful: 'What does not help',
  askAtVisit: 'Questions to ask at your visit',
  claims: 'What people say, and what studies show',
  facts: 'Figures and rules on this page',
  techniques: 'Hands-on techniques',
  tools: 'Tools to use at home',
  specialties: 'Fields of physical therapy',
  related: 'Read more',
  full: 'Read the full page',
  relatedSpecialties: 'Specialists for it',
  relatedTopics: 'Related problems and goals',
} as const;

/** Titles of sections in search results, by anchor, from the title of the page. */
export const answerLabels = {
  feels: (name: string) => [`does ${name} hurt`, `is ${name} painful`],
} as const;

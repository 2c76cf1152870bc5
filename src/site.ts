import type { AdaptedFrom } from './ui-strings/attribution.ts';

/** The one file to edit for another guide: its name, its place, its menu and its thresholds. */
export const site = {
  name: 'Hands On',
  /** One line under the name; also the description of the home page. Its hyphen does not break. */
  tagline: 'What the hands\u2011on part of physical therapy does, and when it helps.',
  subject: 'Physical therapy massage, explained',
  /** BCP 47 language of the guide, and the direction of its script. */
  language: 'en-US',
  direction: 'ltr',
  /** ISO 3166 country: picks the care cards (emergency numbers) and says where prices and rules hold. */
  region: 'US',
  /** Said at the foot of every page: the emergency number of the region. */
  emergency: 'In an emergency, call 911.',
  /** Id in people.yaml of who writes the guide. */
  publisher: 'hands-on',
  /** Where readers report a mistake: an e-mail address or a web address. null hides the link. */
  contact: null as string | null,
  /** Address of the content folder where it is edited, for "edit this page": 'https://…/edit/main/src/content/'. null hides the link. */
  editRoot: null as string | null,
  /**
   * The guide that this one was made from, to be named as its licence asks (see LICENSE-CONTENT): on every page, and in
   * every copy. { name: 'Hands On contributors', url: 'https://…', licence: { name: 'CC BY 4.0', url: 'https://…' },
   * changed: 'Prices and rules are those of the United Kingdom.' }. false for a guide whose text is all its own.
   */
  adaptedFrom: null as AdaptedFrom | false | null,
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  /** What a device shows around the guide when it is kept as an app; the same as in src/styles/tokens.css. */
  colors: { paper: '#faf6ee', accent: '#0a5a5c' },
  /** Main menu: addresses within the guide, without the base path. */
  menu: [
    { label: 'Conditions', path: 'conditions/' },
    { label: 'Techniques', path: 'techniques/' },
    { label: 'Home tools', path: 'tools/' },
    { label: 'Specialties', path: 'specialties/' },
    { label: 'Benefits', path: 'benefits/' },
    { label: 'Safety', path: 'safety/' },
    { label: 'Cost', path: 'cost/' },
    { label: 'Questions', path: 'faq/' },
  ],
  /** Lists in the menu at the foot of every page, by their addresses; the words of the guide name them. */
  footerLists: ['a-to-z', 'body', 'conditions', 'goals', 'browse', 'compare', 'handouts', 'glossary', 'sources'],
  /** Searches offered on the home page and on an empty search page. */
  suggestedSearches: ['stiff neck', 'lower back', 'knots', 'foam roller', 'pregnancy', 'copay'],
  /** Letters that every reader of the guide knows: the check does not ask for an explanation of them. */
  everydayAbbreviations: ['US', 'UK', 'EU', 'DC', 'AI', 'TV', 'PDF', 'ID', 'OK', 'AM', 'PM'],
  /** Months after which sources need checking again: a warning first, then an error. */
  sourcesCheckedMonths: { warn: 12, fail: 18 },
} as const;

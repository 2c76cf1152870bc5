import type { SiteConfig } from './config/schema.ts';

/** Settings of the reference guide, and the defaults of guides that install the engine. Fields: src/config/schema.ts. */
export default {
  name: 'Hands On',
  /** One line below the name; also the description of the home page. It has a non-breaking hyphen. */
  tagline: 'What the hands\u2011on part of physical therapy does, and when it helps.',
  subject: 'Physical therapy massage, explained',
  /** BCP 47 language of the guide, and its text direction. */
  language: 'en-US',
  direction: 'ltr',
  /** ISO 3166 country code: selects the headings of care cards (emergency numbers) and where prices and rules apply. */
  region: 'US',
  /** Emergency notice in the footer of every page. */
  emergency: 'In an emergency, call 911.',
  /** Id of the publisher in people.yaml. */
  publisher: 'hands-on',
  /** Where readers report mistakes: an e-mail address or a URL. null hides the link. */
  contact: null,
  /** URL of the content folder where it is edited, for "edit this page": 'https://…/edit/main/src/content/'. null hides the link. */
  editRoot: null,
  /**
   * The guide that this one was made from, to be named as its license asks (see LICENSE-CONTENT): on every page, and in
   * every copy. { name: 'Hands On contributors', url: 'https://…', license: { name: 'CC BY 4.0', url: 'https://…' },
   * changed: 'Prices and rules are those of the United Kingdom.' }. false for a guide whose text is all its own.
   */
  adaptedFrom: null,
  /** For guides that install the engine. */
  extendsReference: false,
  cautionChanges: [],
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  /** Colors of the app window and splash screen; must match src/styles/tokens.css. */
  colors: { paper: '#faf6ee', accent: '#0a5a5c' },
  /** Main menu: paths within the guide, without the base path. */
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
  /** Lists in the footer menu, by their paths; their labels are in the UI strings. */
  footerLists: ['a-to-z', 'body', 'conditions', 'goals', 'browse', 'compare', 'handouts', 'glossary', 'sources'],
  /** Searches suggested on the home page and the empty search page. */
  suggestedSearches: ['stiff neck', 'lower back', 'knots', 'foam roller', 'pregnancy', 'copay'],
  /** Abbreviations that need no explanation. */
  everydayAbbreviations: ['US', 'UK', 'EU', 'DC', 'AI', 'TV', 'PDF', 'ID', 'OK', 'AM', 'PM'],
  /** Months after which sources need to be checked again: for a warning, and for an error. */
  sourcesCheckedMonths: { warn: 12, fail: 18 },
  /** Languages with translations in src/content/<language>/; their pages are below /<language>/. */
  translations: {
    es: {
      // No qualified translator has read it, and no browser test opens its pages yet.
      draft: false,
      language: 'es-US',
      direction: 'ltr',
      tagline: 'Qué hace con las manos el fisioterapeuta, y cuándo ayuda.',
      subject: 'El masaje en la fisioterapia, explicado',
      emergency: 'En una emergencia, llame al 911.',
      menu: [
        { label: 'Problemas', path: 'conditions/' },
        { label: 'Técnicas', path: 'techniques/' },
        { label: 'En casa', path: 'tools/' },
        { label: 'Especialidades', path: 'specialties/' },
        { label: 'Beneficios', path: 'benefits/' },
        { label: 'Seguridad', path: 'safety/' },
        { label: 'Costo', path: 'cost/' },
        { label: 'Preguntas', path: 'faq/' },
      ],
      suggestedSearches: ['cuello rígido', 'espalda baja', 'nudos', 'rodillo de espuma', 'embarazo', 'copago'],
    },
  },
} satisfies SiteConfig;

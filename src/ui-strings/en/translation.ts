/** The translator of a page. */
interface NamedTranslator {
  name: string;
  qualification: string;
  /** Formatted date. */
  day: string;
}

/** Strings on the translation of a page; English pages are no translation, and have none of them. */
export const translationStrings = {
  machine: 'This page was translated by a computer program. No qualified translator has reviewed it yet.',
  guide: 'This guide was translated by a computer program. No qualified translator has reviewed it yet.',
  person: ({ name, qualification, day }: NamedTranslator) => `Translated by ${name}, ${qualification}, on ${day}.`,
  none: 'This page is not translated yet. It is shown in English.',
  partly: 'Some of it is shown in English, since the translation is not ready or out of date.',
  outdated: 'The English page has changed since. Some of this may be out of date.',
  original: 'Read the page in English',
};

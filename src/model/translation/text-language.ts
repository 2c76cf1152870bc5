/** The language of a text that a translation lacks. */
import type { Entry } from '../entry.ts';
import { titleFieldOf } from '../titles.ts';
import { sourceLanguage } from './guide-languages.ts';

/**
 * Value of `lang` for a text in another language than its page; undefined where it is in that of the page.
 * @param at path of the field, `steps.0`; `body` for the body
 */
export const languageAt = ({ translation }: Entry, at: string): string | undefined =>
  translation?.english.has(at) ? sourceLanguage : undefined;

/** The same for the title of an entry. */
export const languageOfTitle = (entry: Entry): string | undefined =>
  languageAt(entry, titleFieldOf(Object.keys(entry.data)) ?? '');

/** The language of a text that a translation lacks. */
import type { Entry } from '../entry.ts';
import { sourceLanguage } from './guide-languages.ts';

/**
 * Value of `lang` for a text in another language than its page; undefined where it is in that of the page.
 * @param at path of the field, `steps.0`; `body` for the body
 */
export const languageAt = ({ translation }: Entry, at: string): string | undefined =>
  translation?.english.has(at) ? sourceLanguage : undefined;

/** The same for what an entry shows on other pages: its title, and all of a caution or care card. */
export const languageOf = ({ translation }: Entry): string | undefined =>
  translation && translation.english.size > 0 && (!translation.translator || translation.english.has('title'))
    ? sourceLanguage
    : undefined;

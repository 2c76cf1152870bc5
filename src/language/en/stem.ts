/** English stems. */
import { stemmer } from 'stemmer';

/** Language of the stems. */
export const stemLanguage: string = 'en';

/** "cannot", "isn't" and "without" are negations, which must not be lost. */
export const denials: ReadonlySet<string> = new Set(
  'not no without never cannot cant dont doesnt isnt arent shouldnt wont wouldnt'.split(' '),
);

/** @param word in lower case, without diacritics */
export const stem = (word: string): string => stemmer(word);

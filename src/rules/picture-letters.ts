import { lettersWithoutFont } from '../model/fonts.ts';
import { kinds } from '../kinds/index.ts';
import type { EntryRule } from './rule.ts';
import { valuesOf } from './rule.ts';

/** Characters of the first font, so that most titles need no font to be loaded. */
const plain = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u00ff\u2011\u2013\u2014\u2018-\u201d\u2026]*$/;

export const pictureLetters: EntryRule = {
  name: 'picture-letters',
  why: 'The picture that stands beside a shared link is drawn with fonts of Latin, Greek and Cyrillic letters: a title with others is left out of it.',
  scope: 'entry',
  severity: 'warning',
  allowsExceptions: true,
  example: {
    file: 'tools/roller.md',
    bad: 'title: Roller (筒)',
    good: 'title: Roller',
  },
  check: (entry) => {
    const { title } = valuesOf(entry);
    if (kinds[entry.kind].store === 'file' || typeof title !== 'string' || plain.test(title)) return [];
    const missing = lettersWithoutFont(title).join('');
    return missing === ''
      ? []
      : [
          {
            path: ['title'],
            message: `the picture beside shared links cannot show "${missing}" of this title`,
            fix: 'Write the title without them; or leave it, and the picture has no title, or not these signs.',
          },
        ];
  },
};

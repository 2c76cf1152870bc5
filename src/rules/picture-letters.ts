import { lettersWithoutFont } from '../model/fonts.ts';
import { kinds } from '../kinds/index.ts';
import type { EntryRule } from './rule.ts';
import { valuesOf } from './rule.ts';

/** Characters of the first font, so that most titles need no font to be loaded. */
const plain = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u00ff\u2011\u2013\u2014\u2018-\u201d\u2026]*$/;

export const pictureLetters: EntryRule = {
  name: 'picture-letters',
  why: 'The preview image of a shared link is drawn with fonts for Latin, Greek and Cyrillic: characters of other scripts are missing in it.',
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
            message: `the preview image of shared links cannot show "${missing}" in this title`,
            fix: 'Write the title without these characters, or keep it and accept an image without them.',
          },
        ];
  },
};

import { citationPattern, proseOf } from '../model/references.ts';
import { dialect } from './dialect-list.ts';
import { site } from '../site.ts';
import type { EntryRule } from './rule.ts';

/** Same length, so that offsets stay valid. */
const withoutCitations = (text: string) => text.replace(citationPattern, (citation) => ' '.repeat(citation.length));

const phrases = dialect.filter(({ region }) => region === undefined || region === site.region);

export const dialectRule: EntryRule = {
  name: 'dialect',
  why: 'The guide speaks as a kind, experienced American clinician speaks to a patient. An unidiomatic or clipped phrase makes readers stumble and trust it less.',
  scope: 'entry',
  allowsExceptions: true,
  example: {
    file: 'tools/roller.md',
    bad: 'Rolling helps, above all after a run.',
    good: 'Rolling may help, especially after a run.',
  },
  check: (entry) =>
    proseOf(entry).flatMap(({ path, text }) => {
      const shown = withoutCitations(text);
      return phrases.flatMap(({ pattern, instead }) => {
        const match = pattern.exec(shown);
        return match
          ? [
              {
                path,
                bodyOffset: match.index,
                message: `"${match[0]}" is not idiomatic American English`,
                fix: instead,
              },
            ]
          : [];
      });
    }),
};

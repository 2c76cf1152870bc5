import { cutPassage, passagesOf } from '../model/sentences.ts';
import type { EntryRule } from './rule.ts';

/** Maximum words in a sentence: for a warning, and for an error. */
const sentenceWords = { warn: 20, fail: 30 } as const;

const startOf = (sentence: string) => `${sentence.split(/\s+/).slice(0, 5).join(' ')} …`;

export const sentenceLength: EntryRule = {
  name: 'sentence-length',
  why: `People who are in pain or read slowly get lost in long sentences. More than ${sentenceWords.warn} words are a warning, more than ${sentenceWords.fail} an error.`,
  scope: 'entry',
  severity: 'warning',
  alsoGives: 'error',
  allowsExceptions: true,
  example: {
    file: 'techniques/kneading.md',
    bad: 'feels: You feel a firm pressure that moves slowly along the muscle and that should at no time be sharp or hard to bear.',
    good: 'feels: Firm, not sharp.',
  },
  check: (entry) =>
    passagesOf(entry).flatMap((passage) =>
      cutPassage(passage).flatMap((sentence) => {
        const words = sentence.words.length;
        if (words <= sentenceWords.warn) return [];
        return [
          {
            path: passage.path,
            bodyOffset: passage.offset,
            quote: sentence.text.slice(0, 60),
            severity: words > sentenceWords.fail ? ('error' as const) : ('warning' as const),
            message: `the sentence "${startOf(sentence.text)}" has ${words} words`,
            fix: `Split it into sentences of at most ${sentenceWords.warn} words.`,
          },
        ];
      }),
    ),
};

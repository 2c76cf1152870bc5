import { passagesOf } from '../model/sentences.ts';
import type { EntryRule } from './rule.ts';

/** Shorter passages may be repeated: "Ask your doctor first." */
const shortest = 60;

export const pastedTwice: EntryRule = {
  name: 'pasted-twice',
  why: 'A paragraph that occurs twice on a page was pasted by mistake; once one of the two is changed, they contradict each other.',
  scope: 'entry',
  allowsExceptions: true,
  example: {
    file: 'tools/roller.md',
    bad: 'Put the roller under the middle of your calf and move slowly.\n\nPut the roller under the middle of your calf and move slowly.',
    good: 'Put the roller under the middle of your calf and move slowly.',
  },
  check: (entry) => {
    const seen = new Set<string>();
    return passagesOf(entry).flatMap(({ path, offset, text }) => {
      if (text.length <= shortest) return [];
      const words = text.includes('\n') ? text.replace(/\s+/g, ' ') : text;
      if (!seen.has(words)) {
        seen.add(words);
        return [];
      }
      return [
        {
          path,
          bodyOffset: offset,
          message: `the text "${words.slice(0, 30)}…" occurs twice in this entry`,
          fix: 'Keep one of the two.',
        },
      ];
    });
  },
};

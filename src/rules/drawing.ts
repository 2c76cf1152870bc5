import type { ParsedEntry } from '../model/entry.ts';
import type { EntryRule, LintResult } from './rule.ts';
import { valuesOf } from './rule.ts';

function check(entry: ParsedEntry): LintResult[] {
  const { drawing } = entry;
  const described = 'drawing' in valuesOf(entry);
  if (!drawing)
    return described
      ? [
          {
            path: ['drawing'],
            message: 'there is no drawing of this entry',
            fix: `Put ${entry.id}.svg beside this file, or leave "drawing" out.`,
          },
        ]
      : [];
  const undescribed: LintResult = {
    path: [],
    message: `nothing says what ${entry.id}.svg shows`,
    fix: 'Say it in "drawing: alt:", or delete that file.',
  };
  const problems = drawing.problems.map(({ line, column, message, fix }) => ({
    at: { file: drawing.file, line, column },
    message,
    fix,
  }));
  // Without parsed fields, it is unknown whether there is a description.
  return described || !entry.data ? problems : [undescribed, ...problems];
}

export const drawingRule: EntryRule = {
  name: 'drawing',
  why: 'A drawing is published as a tree of a few elements, attributes and colors: what else a file has could run as a program, vanish in the dark, or not be seen at all. One that nobody describes is nothing to those who do not see it.',
  scope: 'entry',
  example: {
    file: 'techniques/kneading.md',
    bad: 'drawing:\n  alt: Two hands squeeze the muscle of a thigh.',
    good: 'formerly: []',
  },
  check,
};

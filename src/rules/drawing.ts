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
            message: 'there is no drawing for this entry',
            fix: `Put ${entry.id}.svg beside this file, or remove "drawing".`,
          },
        ]
      : [];
  const undescribed: LintResult = {
    path: [],
    message: `${entry.id}.svg has no description`,
    fix: 'Describe it in "drawing: alt:", or delete that file.',
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
  why: 'A drawing may use only a few elements, attributes and colors: anything else could run as a script, disappear in dark mode, or not be rendered. Without a description, it says nothing to readers who cannot see it.',
  scope: 'entry',
  example: {
    file: 'techniques/kneading.md',
    bad: 'drawing:\n  alt: Two hands squeeze the muscle of a thigh.',
    good: 'formerly: []',
  },
  check,
};

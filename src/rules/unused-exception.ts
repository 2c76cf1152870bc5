import { suggestion } from '../model/suggest.ts';
import type { Exception, ExceptionRule, Rule } from './rule.ts';

function explainException({ rule: name, at }: Exception, rules: readonly Rule[]): { message: string; fix: string } {
  const rule = rules.find((one) => one.name === name);
  const excusable = rules.filter((one) => one.allowsExceptions).map((one) => one.name);
  if (!rule)
    return { message: `there is no rule "${name}"`, fix: suggestion(name, excusable) || 'Remove the exception.' };
  if (!rule.allowsExceptions)
    return {
      message: `the rule "${name}" allows no exceptions`,
      fix: 'Fix what it reports, and remove the exception.',
    };
  return {
    message: `"${name}" reports nothing ${at === undefined ? 'in this entry' : `at "${at}"`}, so this exception is unused`,
    fix: 'Remove it.',
  };
}

export const unusedException: ExceptionRule = {
  name: 'unused-exception',
  why: 'An exception that is no longer needed hides the next problem. Rules on safety allow no exceptions at all.',
  scope: 'exceptions',
  example: {
    file: 'techniques/kneading.md',
    bad: 'exceptions:\n  - rule: never-say\n    reason: The name of the study has the word.',
    good: 'exceptions: []',
  },
  check: (exceptions, used, rules) =>
    exceptions.flatMap((exception, index) =>
      used.has(exception) ? [] : [{ path: ['exceptions', index, 'rule'], ...explainException(exception, rules) }],
    ),
};

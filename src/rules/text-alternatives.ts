import type { DistRule } from './rule.ts';

export const textAlternatives: DistRule = {
  name: 'text-alternatives',
  why: 'Who does not see a picture is told what it shows, or that there is nothing to miss.',
  scope: 'dist',
  example: {
    bad: '<img src="/hands.svg">',
    good: '<img src="/hands.svg" alt="Two hands squeeze the muscle of a thigh.">',
  },
  check: ({ pages }) =>
    pages.flatMap(({ file, unnamed }) =>
      unnamed.map(({ what, line, column }) => ({
        file,
        line,
        column,
        message: `nothing says what this <${what}> shows`,
        fix:
          what === 'svg'
            ? 'Give it aria-label and role="img", or aria-hidden="true" where the text beside it says it all.'
            : 'Give it alt with what it shows, or alt="" where the text beside it says it all.',
      })),
    ),
};

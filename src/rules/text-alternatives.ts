import type { DistRule } from './rule.ts';

export const textAlternatives: DistRule = {
  name: 'text-alternatives',
  why: 'Readers who cannot see an image need a text alternative, or the information that it is decorative.',
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
        message: `this <${what}> has no text alternative`,
        fix:
          what === 'svg'
            ? 'Add aria-label and role="img", or aria-hidden="true" if the text beside it says everything.'
            : 'Describe it in alt, or write alt="" if the text beside it says everything.',
      })),
    ),
};

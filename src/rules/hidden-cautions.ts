import type { CautionChange } from '../config/schema.ts';
import { nameOf } from '../model/entry.ts';
import { kinds } from '../kinds/index.ts';
import { site } from '../site.ts';
import { howToSign, isSigned } from './kept-cautions.ts';
import type { GuideRule } from './rule.ts';

/** The rule for a list of signed changes. */
export const hiddenCautionsFor = (changes: readonly CautionChange[]): GuideRule => ({
  name: 'hidden-cautions',
  why: 'Hiding a caution or care card takes a warning from every page that shows it; only a named clinician decides that.',
  scope: 'guide',
  example: {
    bad: 'cautions/blood-clot:\n  hidden: true',
    good: 'the same, with a change in cautionChanges that names the clinician and the day',
  },
  check: (context) =>
    [...context.hidden.values()]
      .filter(({ entry }) => entry.kind === 'cautions' || entry.kind === 'care')
      .filter(({ entry }) => !isSigned(changes, nameOf(entry), entry.id, context))
      .map(({ entry, at }) => ({
        parsedEntry: undefined,
        at,
        message: `the ${kinds[entry.kind].one} "${entry.id}" of the reference guide is hidden`,
        fix: `Remove "hidden: true"; or ${howToSign(nameOf(entry), entry.id)}`,
      })),
});

export const hiddenCautions = hiddenCautionsFor(site.cautionChanges);

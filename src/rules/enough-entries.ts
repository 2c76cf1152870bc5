import { kindNames, kinds, type Kind } from '../kinds/index.ts';
import type { GuideRule, RuleContext } from './rule.ts';

/** Whether a required kind has no entries: reported once, instead of for every reference to it. */
export const lacksEntries = (kind: string, { idsOf }: RuleContext) =>
  idsOf(kind).length < (kinds[kind as Kind]?.min ?? 0);

export const enoughEntries: GuideRule = {
  name: 'enough-entries',
  why: 'An empty folder is almost always a wrong path, and would be published as an empty guide.',
  scope: 'guide',
  example: {
    bad: 'tools/ without a file',
    good: 'tools/foam-roller.md',
  },
  check: (context) =>
    kindNames
      .filter((kind) => lacksEntries(kind, context))
      .map((kind) => ({
        parsedEntry: undefined,
        within: kinds[kind].store === 'folder' ? kind : `${kind}.yaml`,
        message: `there are no ${kinds[kind].many}`,
        fix:
          kinds[kind].store === 'folder'
            ? `Add at least one .md file to ${kind}/.`
            : `Restore ${kind}.yaml with at least one entry in it.`,
      })),
};

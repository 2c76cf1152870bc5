import { kindNames, kinds } from '../schema/kinds.ts';
import type { GuideRule } from './rule.ts';

export const enoughEntries: GuideRule = {
  name: 'enough-entries',
  why: 'An empty folder is almost always a wrong path, and would be published as an empty guide.',
  scope: 'guide',
  example: {
    bad: 'tools/ without a file',
    good: 'tools/foam-roller.md',
  },
  check: ({ drafts }) =>
    kindNames
      .filter((kind) => drafts.filter((draft) => draft.kind === kind).length < kinds[kind].min)
      .map((kind) => ({
        draft: undefined,
        within: kinds[kind].store === 'folder' ? kind : `${kind}.yaml`,
        message: `there are no ${kinds[kind].many}`,
        fix:
          kinds[kind].store === 'folder'
            ? `Put at least one .md file into ${kind}/.`
            : `Put at least one entry into ${kind}.yaml.`,
      })),
};

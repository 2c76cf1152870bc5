import type { Draft } from '../model/entry.ts';
import { citationsOf, citedKind, referencesOf } from '../model/references.ts';
import { kindNames, kinds } from '../schema/kinds.ts';
import type { GuideRule, Surroundings } from './rule.ts';

/** A list without an entry is said to be missing once, and nothing is said of all that names its entries. */
export const isMissingList = (kind: string, { idsOf }: Surroundings) =>
  kindNames.some((name) => name === kind && kinds[name].store === 'file') && idsOf(kind).length === 0;

const names = (draft: Draft, kind: string) =>
  referencesOf(draft).some((reference) => reference.kind === kind) ||
  (kind === citedKind && citationsOf(draft).length > 0);

export const listsThere: GuideRule = {
  name: 'lists-there',
  why: 'A list that was moved, or saved under another name, takes all its entries away at once.',
  scope: 'guide',
  example: {
    bad: 'no sources.yaml, though entries cite sources',
    good: 'sources.yaml',
  },
  check: (around) =>
    kindNames
      .filter((kind) => isMissingList(kind, around))
      .flatMap((kind) => {
        const naming = around.drafts.filter((draft) => names(draft, kind)).length;
        if (naming === 0) return [];
        return [
          {
            draft: undefined,
            within: `${kind}.yaml`,
            message: `there is no ${kinds[kind].one}, and ${naming} ${naming === 1 ? 'entry names' : 'entries name'} some`,
            fix: `Put ${kind}.yaml back, or begin it: npm run new -- "${kinds[kind].one}".`,
          },
        ];
      }),
};

import { hasPage, pathOf } from '../model/routes.ts';
import { splitAddress } from '../model/redirects.ts';
import { nameOf } from '../model/entry.ts';
import { derivedPages } from './derived-pages.ts';
import type { Finding, GuideRule, Surroundings } from './rule.ts';

type Found = ReturnType<GuideRule['check']>[number];

/** Former addresses as their entries state them. */
const stated = ({ guide, drafts }: Surroundings) =>
  guide.entries.flatMap((entry) =>
    entry.data.formerly.map((address, index) => ({
      entry,
      draft: drafts.find((draft) => draft.kind === entry.kind && draft.id === entry.id),
      address,
      path: ['formerly', index],
    })),
  );

function problemOf(
  { address, entry }: ReturnType<typeof stated>[number],
  pages: ReadonlySet<string>,
  first: ReadonlyMap<string, string>,
): Omit<Finding, 'path'> | undefined {
  const here = `/${pathOf(entry)}`;
  if (pages.has(address) || address === here)
    return {
      message: `${address} is the address of a page that is there`,
      fix: 'Take it out, or give that page another name.',
    };
  if (first.get(address) !== nameOf(entry))
    return { message: `${address} leads to ${first.get(address)} already`, fix: 'Keep it in one of the two.' };
  const [was, now] = [splitAddress(address), splitAddress(here)];
  if (was.place !== '' && (hasPage(entry) || was.page !== now.page))
    return {
      message: `${address} is a place on another page than ${here}`,
      fix: 'Only a place on the same page can be kept; leave it out.',
    };
  return undefined;
}

export const formerAddresses: GuideRule = {
  name: 'former-addresses',
  why: 'An old address must lead to one page at once: not over another old address, and never away from a page that is there.',
  scope: 'guide',
  example: {
    file: 'tools/roller.md',
    bad: 'formerly:\n  - /techniques/kneading/',
    good: 'formerly:\n  - /tools/tube/',
  },
  check: (around) => {
    const pages = new Set(
      [...derivedPages, ...around.guide.entries.filter(hasPage).map(pathOf)].map((path) => `/${path}`),
    );
    const all = stated(around);
    const first = new Map(all.toReversed().map(({ address, entry }) => [address, nameOf(entry)] as const));
    return all.flatMap((one): Found[] => {
      const problem = problemOf(one, pages, first);
      return problem ? [{ ...problem, draft: one.draft, path: one.path }] : [];
    });
  },
};

import { idProblem } from '../model/file-name.ts';
import { handoutOf } from '../model/handout.ts';
import { handoutPath, hasPage, pathOf } from '../model/routes.ts';
import { splitFragment } from '../model/redirects.ts';
import { nameOf } from '../model/entry.ts';
import { isTaken } from './reserved-paths.ts';
import type { LintResult, GuideRule, RuleContext } from './rule.ts';

type Found = ReturnType<GuideRule['check']>[number];

/** Former URLs with the entries that state them. */
const stated = ({ guide, parsedEntries }: RuleContext) =>
  guide.entries.flatMap((entry) =>
    entry.data.formerly.map((url, index) => ({
      entry,
      parsedEntry: parsedEntries.find((parsedEntry) => parsedEntry.kind === entry.kind && parsedEntry.id === entry.id),
      url,
      index,
      path: ['formerly', index],
    })),
  );

const shorten = (url: string) => (url.length > 60 ? `${url.slice(0, 59)}…` : url);

function problemOf(
  { url, entry, index }: ReturnType<typeof stated>[number],
  there: ReadonlySet<string>,
  first: ReadonlyMap<string, string>,
): Omit<LintResult, 'path'> | undefined {
  const here = `/${pathOf(entry)}`;
  if (there.has(url))
    return {
      message: `${url} is the address of a ${url.includes('#') ? 'place' : 'page'} that is there`,
      fix: 'Take it out, or give that one another name.',
    };
  if (isTaken(url.slice(1)))
    return {
      message: `${url} is where the guide itself has something, or where hosts do not look for a page`,
      fix: 'Take it out: no entry has been there.',
    };
  const invalid = splitFragment(url)
    .page.split('/')
    .filter(Boolean)
    .flatMap((part) => idProblem(part) ?? [])[0];
  if (invalid) return { message: `nothing can be at ${shorten(url)}: ${invalid}`, fix: 'Take it out, or correct it.' };
  if (entry.data.formerly.indexOf(url) < index)
    return { message: `${url} stands here twice`, fix: 'Keep one of the two.' };
  if (first.get(url) !== nameOf(entry))
    return { message: `${url} leads to ${first.get(url)} already`, fix: 'Keep it in one of the two.' };
  const [was, now] = [splitFragment(url), splitFragment(here)];
  if (was.anchor !== '' && (hasPage(entry) || was.page !== now.page))
    return {
      message: `${url} is a place on another page than ${here}`,
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
  check: (context) => {
    const { entries } = context.guide;
    const there = new Set(
      [...entries.map(pathOf), ...entries.filter(handoutOf).map(handoutPath)].map((path) => `/${path}`),
    );
    const all = stated(context);
    const first = new Map(all.toReversed().map(({ url, entry }) => [url, nameOf(entry)] as const));
    return all.flatMap((one): Found[] => {
      const problem = problemOf(one, there, first);
      return problem ? [{ ...problem, parsedEntry: one.parsedEntry, path: one.path }] : [];
    });
  },
};

import { idProblem } from '../model/file-name.ts';
import { handoutOf } from '../model/handout.ts';
import { handoutPath, hasPage, pathOf } from '../model/routes.ts';
import { splitFragment } from '../model/redirects.ts';
import { nameOf } from '../model/entry.ts';
import { isReserved } from './reserved-paths.ts';
import type { LintResult, GuideRule, RuleContext } from './rule.ts';

type Found = ReturnType<GuideRule['check']>[number];

/** Former URLs with the entries that state them. */
const stated = ({ graph, parsedEntries }: RuleContext) =>
  graph.entries.flatMap((entry) =>
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
      message: `${url} is the URL of an existing ${url.includes('#') ? 'anchor' : 'page'}`,
      fix: 'Remove it, or rename that one.',
    };
  if (isReserved(url.slice(1)))
    return {
      message: `${url} is reserved by the generator or by web servers`,
      fix: 'Remove it: no entry can have had this URL.',
    };
  const invalid = splitFragment(url)
    .page.split('/')
    .filter(Boolean)
    .flatMap((part) => idProblem(part) ?? [])[0];
  if (invalid) return { message: `${shorten(url)} is not a valid URL path: ${invalid}`, fix: 'Correct or remove it.' };
  if (entry.data.formerly.indexOf(url) < index)
    return { message: `${url} is listed twice`, fix: 'Keep one of the two.' };
  if (first.get(url) !== nameOf(entry))
    return { message: `${url} already redirects to ${first.get(url)}`, fix: 'Keep it in only one of the two.' };
  const [was, now] = [splitFragment(url), splitFragment(here)];
  if (was.anchor !== '' && (hasPage(entry) || was.page !== now.page))
    return {
      message: `${url} is an anchor on another page than ${here}`,
      fix: 'Remove it: an anchor can only redirect within its page.',
    };
  return undefined;
}

export const formerUrls: GuideRule = {
  name: 'former-urls',
  why: 'A former URL must redirect to one page directly: not to another former URL, and never away from an existing page.',
  scope: 'guide',
  example: {
    file: 'tools/roller.md',
    bad: 'formerly:\n  - /techniques/kneading/',
    good: 'formerly:\n  - /tools/tube/',
  },
  check: (context) => {
    const { entries } = context.graph;
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

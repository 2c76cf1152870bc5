import { nodesOf } from '../model/body.ts';
import type { Entry } from '../model/entry.ts';
import { entriesOf } from '../model/read.ts';
import { hasPage, pathOf } from '../model/routes.ts';
import { redirectsOf } from '../model/redirects.ts';
import { suggestion } from '../model/suggest.ts';
import { generatedRoutes } from './generated-routes.ts';
import type { EntryRule, RuleContext } from './rule.ts';

const known = new WeakMap<RuleContext, ReadonlySet<string>>();

function pathsOf(context: RuleContext): ReadonlySet<string> {
  const cached = known.get(context);
  if (cached) return cached;
  const own = context.graph.entries.filter((entry: Entry) => hasPage(entry)).map(pathOf);
  const paths = new Set([...generatedRoutes, ...own].map((path) => `/${path}`));
  known.set(context, paths);
  return paths;
}

/** Where the guide hides the page at a path. */
const hiddenAt = (path: string, { hidden }: RuleContext) =>
  [...hidden.values()].find(({ entry }) => entriesOf([entry]).some((one) => `/${pathOf(one)}` === path))?.at;

export const pageLinks: EntryRule = {
  name: 'page-links',
  why: 'A broken link leaves a reader who needs help with nothing.',
  scope: 'entry',
  example: {
    file: 'tools/roller.md',
    bad: 'See [kneading](/techniques/neading/).',
    good: 'See [kneading](/techniques/kneading/).',
  },
  check: (entry, context) => {
    const links = (['link', 'definition'] as const)
      .flatMap((type) => nodesOf(entry, type))
      .filter(({ node }) => /^\/(?!\/)/.test(node.url));
    if (links.length === 0) return [];
    const paths = pathsOf(context);
    return links.flatMap(({ node, offset }) => {
      const path = node.url.replace(/[?#].*/s, '');
      const id = path.split('/').findLast(Boolean) ?? '';
      if (paths.has(path)) return [];
      if (paths.has(`${path}/`))
        return [
          { bodyOffset: offset, message: `the link ${node.url} lacks the trailing slash`, fix: `Write ${path}/.` },
        ];
      const isBroken = context.parsedEntries.some((parsedEntry) => parsedEntry.id === id && !parsedEntry.data);
      if (isBroken) return [];
      const hidden = hiddenAt(path, context);
      if (hidden)
        return [
          {
            bodyOffset: offset,
            message: `the page ${path} is hidden in ${hidden.file}:${hidden.line}`,
            fix: 'Remove the link, or remove "hidden: true" there.',
          },
        ];
      const moved = redirectsOf(context.graph).find(({ from }) => `/${from}` === path);
      const fix = moved
        ? `It has moved: write /${moved.to}.`
        : suggestion(path, [...paths]) || 'Open the page that is meant, and copy its URL.';
      return [{ bodyOffset: offset, message: `there is no page at ${path}`, fix }];
    });
  },
};

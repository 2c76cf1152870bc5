import { targetWithin, type Target } from '../model/target.ts';
import type { PageFacts, BuiltSite, DistRule } from './rule.ts';

function problemOf(target: Target, site: BuiltSite, pages: ReadonlyMap<string, PageFacts>): string | undefined {
  const page = pages.get(target.path);
  if (!page) return site.files.has(target.path) ? undefined : 'leads to nothing';
  return target.fragment === '' || page.ids.has(target.fragment)
    ? undefined
    : `leads to no place on the page: it has no id "${target.fragment}"`;
}

export const siteLinks: DistRule = {
  name: 'site-links',
  why: 'The last look: whatever made a link, it leads somewhere in the site that goes out.',
  scope: 'dist',
  example: {
    bad: '<a href="/tools/rollr/">',
    good: '<a href="/tools/roller/">',
  },
  check: (site) => {
    const pages = new Map(site.pages.map((page) => [page.path, page]));
    return site.pages.flatMap((page) =>
      page.links.flatMap(({ href, line, column }) => {
        const target = targetWithin(href, page.path, site.base);
        const message = target && problemOf(target, site, pages);
        return message
          ? [
              {
                file: page.file,
                line,
                column,
                message: `the link ${href} ${message}`,
                fix: 'Look for it in the template or entry that made this page.',
              },
            ]
          : [];
      }),
    );
  },
};

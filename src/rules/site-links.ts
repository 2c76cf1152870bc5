import { targetWithin, type Target } from '../model/target.ts';
import type { PageFacts, BuiltSite, DistRule } from './rule.ts';

function problemOf(target: Target, site: BuiltSite, pages: ReadonlyMap<string, PageFacts>): string | undefined {
  const page = pages.get(target.path);
  if (!page) return site.files.has(target.path) ? undefined : 'is broken: its target does not exist';
  return target.fragment === '' || page.ids.has(target.fragment)
    ? undefined
    : `is broken: the page has no id "${target.fragment}"`;
}

export const siteLinks: DistRule = {
  name: 'site-links',
  why: 'The final check: every link in the built site works, whatever generated it.',
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
                fix: 'Find it in the template or entry of this page.',
              },
            ]
          : [];
      }),
    );
  },
};

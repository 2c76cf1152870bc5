import { targetWithin, type Target } from '../model/target.ts';
import type { PageFacts, BuiltSite, DistRule } from './rule.ts';

function problemOf(target: Target, site: BuiltSite, pages: ReadonlyMap<string, PageFacts>): string | undefined {
  const page = pages.get(target.path);
  // Pages of a translation are files of the site.
  const file = target.path.endsWith('/') ? `${target.path}index.html` : target.path;
  if (!page) return site.files.has(file) ? undefined : 'is broken: its target does not exist';
  return target.fragment === '' || page.ids.has(target.fragment)
    ? undefined
    : `is broken: the page has no id "${target.fragment}"`;
}

/** A link to another language, as one to the same page in its own: every language has all pages. */
const inOwnLanguage = (href: string, { base, rootBase = base }: BuiltSite) =>
  href.startsWith(rootBase) && !href.startsWith(base) ? `${base}${href.slice(rootBase.length)}` : href;

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
        const target = targetWithin(inOwnLanguage(href, site), page.path, site.base);
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

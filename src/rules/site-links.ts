import type { BuiltPage, BuiltSite, DistRule } from './rule.ts';

interface Target {
  path: string;
  fragment: string;
}

/** Where a link of a page leads within the guide; undefined where it leaves the guide. */
function targetOf(link: string, page: BuiltPage, base: string): Target | undefined {
  if (/^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(link)) return undefined;
  const here = new URL(`${base}${page.path}`, 'http://guide.invalid');
  if (!URL.canParse(link, here.href)) return { path: link, fragment: '' };
  const url = new URL(link, here);
  if (url.host !== here.host) return undefined;
  if (!url.pathname.startsWith(base)) return { path: `..${url.pathname}`, fragment: '' };
  return { path: decodeURI(url.pathname.slice(base.length)), fragment: decodeURIComponent(url.hash.slice(1)) };
}

function problemOf(target: Target, site: BuiltSite, pages: ReadonlyMap<string, BuiltPage>): string | undefined {
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
  check: (site) => {
    const pages = new Map(site.pages.map((page) => [page.path, page]));
    return site.pages.flatMap((page) =>
      page.links.flatMap(({ href, line, column }) => {
        const target = targetOf(href, page, site.base);
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

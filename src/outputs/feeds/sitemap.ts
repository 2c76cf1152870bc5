/** What search engines read: every page of content with the day of its last change, and where that list is. */
import type { Guide } from '../../model/graph.ts';
import { pathOf } from '../../model/routes.ts';
import { x, xmlFile } from './xml.ts';

/** `sitemap.xml`. @param paths of all pages of content; one that is no entry's has no day of its own */
export function sitemapXml(guide: Guide, paths: readonly string[], absolute: (path: string) => string): string {
  const days = new Map(
    guide.entries.flatMap((entry) => ('updated' in entry.data ? [[pathOf(entry), entry.data.updated] as const] : [])),
  );
  const pages = paths.map((path) => {
    const day = days.get(path);
    return x('url', [x('loc', absolute(path)), ...(day ? [x('lastmod', day)] : [])]);
  });
  return xmlFile(x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, pages));
}

/** `robots.txt`: all may read all. Robots look for it only at the top of a host. */
export const robotsText = (sitemap: string | undefined): string =>
  ['User-agent: *', 'Allow: /', ...(sitemap ? ['', `Sitemap: ${sitemap}`] : []), ''].join('\n');

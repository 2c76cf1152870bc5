/** sitemap.xml and robots.txt. */
import type { ContentGraph } from '../../model/graph.ts';
import { pathOf } from '../../model/routes.ts';
import { x, xmlFile } from './xml.ts';

/** `sitemap.xml`. @param paths of all content pages; only pages of entries have a modification date */
export function sitemapXml(graph: ContentGraph, paths: readonly string[], absolute: (path: string) => string): string {
  const days = new Map(
    graph.entries.flatMap((entry) => ('updated' in entry.data ? [[pathOf(entry), entry.data.updated] as const] : [])),
  );
  const pages = paths.map((path) => {
    const day = days.get(path);
    return x('url', [x('loc', absolute(path)), ...(day ? [x('lastmod', day)] : [])]);
  });
  return xmlFile(x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, pages));
}

/**
 * `robots.txt`: allows everything. Crawlers look for it only at the root of a host.
 * @param sitemaps URLs, one for each language
 */
export const robotsText = (sitemaps: readonly string[]): string =>
  [
    'User-agent: *',
    'Allow: /',
    ...(sitemaps.length > 0 ? ['', ...sitemaps.map((url) => `Sitemap: ${url}`)] : []),
    '',
  ].join('\n');

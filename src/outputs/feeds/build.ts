/** Feeds: changes, all pages, and the search, for programs that follow the guide. */
import type { BuildContext } from '../../build/context.ts';
import type { Files } from '../../build/site-files.ts';
import { absolute } from '../../model/routes.ts';
import { feedXml } from './feed.ts';
import { openSearchXml } from './open-search.ts';
import { robotsText, sitemapXml } from './sitemap.ts';

/** Whether the host is known: feeds need whole addresses. */
const hasHost = absolute('') !== undefined;
const whole = (path: string) => absolute(path) ?? path;

/** @param paths addresses of the pages of content, in order */
export const feedFiles = (paths: readonly string[], { guide }: BuildContext): Files =>
  new Map([
    ['robots.txt', robotsText(absolute('sitemap.xml'))],
    ...(hasHost
      ? ([
          ['feed.xml', feedXml(guide, whole)],
          ['sitemap.xml', sitemapXml(guide, paths, whole)],
          ['opensearch.xml', openSearchXml(whole)],
        ] as const)
      : []),
  ]);

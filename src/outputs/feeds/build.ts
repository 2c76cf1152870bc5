/** Atom feed, sitemap and search description. */
import type { BuildContext } from '../../build/context.ts';
import type { Files } from '../../build/site-files.ts';
import { absolute } from '../../model/routes.ts';
import { feedXml } from './feed.ts';
import { openSearchXml } from './open-search.ts';
import { robotsText, sitemapXml } from './sitemap.ts';

/** Feeds need absolute URLs. */
const hasHost = absolute('') !== undefined;
const whole = (path: string) => absolute(path) ?? path;

/** @param paths sorted paths of all content pages */
export const feedFiles = (paths: readonly string[], { graph }: BuildContext): Files =>
  new Map([
    ['robots.txt', robotsText(absolute('sitemap.xml'))],
    ...(hasHost
      ? ([
          ['feed.xml', feedXml(graph, whole)],
          ['sitemap.xml', sitemapXml(graph, paths, whole)],
          ['opensearch.xml', openSearchXml(whole)],
        ] as const)
      : []),
  ]);

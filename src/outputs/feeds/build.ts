/** Atom feed, sitemap and search description. */
import type { BuildContext } from '../../build/context.ts';
import type { Files } from '../../build/site-files.ts';
import { languagesInUse } from '../../model/build-content.ts';
import { absolute, absoluteInLanguage } from '../../model/routes.ts';
import { ownFolder } from '../../model/translation/guide-languages.ts';
import { feedXml } from './feed.ts';
import { openSearchXml } from './open-search.ts';
import { robotsText, sitemapXml } from './sitemap.ts';

/** Feeds need absolute URLs. */
const hasHost = absolute('') !== undefined;
/** Sitemaps of all languages. */
const sitemaps = () => languagesInUse().flatMap(({ folder }) => absoluteInLanguage('sitemap.xml', folder) ?? []);
const whole = (path: string) => absolute(path) ?? path;

/** @param paths sorted paths of all content pages */
export const feedFiles = (paths: readonly string[], { graph }: BuildContext): Files =>
  new Map([
    ...(ownFolder === '' ? [['robots.txt', robotsText(sitemaps())] as const] : []),
    ...(hasHost
      ? ([
          ['feed.xml', feedXml(graph, whole)],
          ['sitemap.xml', sitemapXml(graph, paths, whole)],
          ['opensearch.xml', openSearchXml(whole)],
        ] as const)
      : []),
  ]);

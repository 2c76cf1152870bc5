/** Feeds as a step of the build: changes, all pages, and the search, for programs that follow the guide. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { guideInUse } from '../../model/build-content.ts';
import { absolute } from '../../model/routes.ts';
import { contentPages } from '../built-pages.ts';
import { feedXml } from './feed.ts';
import { openSearchXml } from './open-search.ts';
import { robotsText, sitemapXml } from './sitemap.ts';

/** Whether the host is known: feeds need whole addresses. */
const hasHost = absolute('') !== undefined;
const whole = (path: string) => absolute(path) ?? path;

function feedFiles(root: string): Record<string, string> {
  const guide = guideInUse();
  const paths = contentPages(root).map(({ path }) => path);
  return {
    'robots.txt': robotsText(absolute('sitemap.xml')),
    ...(hasHost && {
      'feed.xml': feedXml(guide, whole),
      'sitemap.xml': sitemapXml(guide, paths, whole),
      'opensearch.xml': openSearchXml(whole),
    }),
  };
}

export const feeds = (): AstroIntegration => ({
  name: 'feeds',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const [name, text] of Object.entries(feedFiles(root))) writeFileSync(join(root, name), text);
    },
  },
});

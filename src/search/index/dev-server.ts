/** Search in development: indexes the pages of the development server on demand. */
import type { AstroIntegration } from 'astro';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { eachElement } from '../../build/each-element.ts';
import { indexFolder, indexPages } from './index-pages.ts';
import type { IndexFile } from './pagefind-index.ts';
import { readPage, type IndexedPage } from './read-page.ts';

type DevelopmentServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

/** URLs of the site that a page links to. */
function linksOf(tree: Root, from: string, base: string): string[] {
  const found: string[] = [];
  eachElement(tree, ({ tagName, properties }) => {
    if (tagName !== 'a' || typeof properties['href'] !== 'string') return;
    const url = new URL(properties['href'], `http://guide.invalid${base}${from.slice(1)}`);
    if (url.host === 'guide.invalid' && url.pathname.startsWith(base) && url.pathname.endsWith('/'))
      found.push(`/${url.pathname.slice(base.length)}`);
  });
  return found;
}

/** All pages reachable from the home page. */
async function crawl(origin: string, base: string): Promise<IndexedPage[]> {
  const pages = new Map<string, IndexedPage>();
  let next = ['/', '/search/'];
  while (next.length > 0) {
    const reached: string[] = [];
    for (const url of next) {
      const response = await fetch(`${origin}${base}${url.slice(1)}`);
      if (!response.ok) continue;
      const html = await response.text();
      const tree = fromHtml(html);
      pages.set(url, readPage(url, tree, html));
      reached.push(...linksOf(tree, url, base));
    }
    next = [...new Set(reached)].filter((url) => !pages.has(url));
  }
  return [...pages.values()];
}

/** Serves the index; rebuilds it after files have changed. */
function serveIndex(server: DevelopmentServer): void {
  let making: Promise<Map<string, IndexFile>> | undefined;
  const forget = () => {
    making = undefined;
  };
  for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, forget);

  const make = async () => {
    const address = server.httpServer?.address();
    if (!address || typeof address === 'string') throw new Error('The development server has no port.');
    const { files, indexes } = await indexPages(await crawl(`http://localhost:${address.port}`, server.config.base));
    const byPath = new Map(files.map((file) => [file.path, file]));
    // Pages in development name no index, and request that of their language.
    for (const [language, path] of indexes) {
      const file = byPath.get(path);
      if (file) byPath.set(`guide/${language.toLowerCase()}.json`, file);
    }
    return byPath;
  };

  server.middlewares.use((request, response, next) => {
    const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').replace(server.config.base, '/');
    if (!path.startsWith(`/${indexFolder}/`)) return next();
    making ??= make().catch((error: unknown) => {
      forget();
      throw error;
    });
    making.then(
      (files) => {
        const file = files.get(path.slice(indexFolder.length + 2));
        response.statusCode = file ? 200 : 404;
        response.setHeader('content-type', types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
        response.end(file?.content);
      },
      (error: unknown) => next(error),
    );
  });
}

export const searchInDevelopment = (): AstroIntegration => ({
  name: 'search',
  hooks: { 'astro:server:setup': ({ server }) => serveIndex(server) },
});

/** The search index as a step of the build: finished pages → dist/pagefind/, and pages without what only it needed. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { serveIndexInDevelopment } from './dev-server.ts';
import { indexPages } from './index-pages.ts';
import type { BuiltHtml } from './read-page.ts';
import { withoutIndexData } from './strip-index-data.ts';

/** Folder of the index within a site. */
const indexFolder = 'pagefind';

const readPages = (root: string): (BuiltHtml & { file: string })[] =>
  readdirSync(root, { recursive: true })
    .map((name) => String(name).split('\\').join('/'))
    .filter((name) => name.endsWith('.html'))
    .toSorted()
    .map((name) => ({
      file: join(root, name),
      url: `/${name.replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(join(root, name), 'utf8'),
    }));

/** Names the index of the page's language, so that a browser can ask for it at once and keep it for good. */
export function withIndexPath(html: string, indexes: ReadonlyMap<string, string>): string {
  const language = /<html[^>]*\slang="([^"]*)"/.exec(html)?.[1] ?? '';
  const path = indexes.get(language);
  return path ? html.replace('<html ', `<html data-search-index="${path}" `) : html;
}

async function indexSite(root: string): Promise<number> {
  const pages = readPages(root);
  const { files, indexes, documents } = await indexPages(pages);
  for (const { path, content } of files) {
    const file = join(root, indexFolder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  for (const { file, html } of pages) writeFileSync(file, withIndexPath(withoutIndexData(html), indexes));
  return documents;
}

export const search = (): AstroIntegration => ({
  name: 'search',
  hooks: {
    'astro:server:setup': ({ server }) => serveIndexInDevelopment(server, indexFolder),
    'astro:build:done': async ({ dir, logger }) => {
      logger.info(`${await indexSite(fileURLToPath(dir))} pages and parts indexed`);
    },
  },
});

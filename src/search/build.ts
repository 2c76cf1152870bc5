/** The search index as a step of the build: finished pages → dist/pagefind/, and pages without what only it needed. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { serveIndexInDevelopment } from './dev.ts';
import { indexPages, type BuiltHtml } from './index-pages.ts';
import { withoutIndexData } from './strip.ts';

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

async function indexSite(root: string): Promise<number> {
  const pages = readPages(root);
  const { files, pages: found } = await indexPages(pages);
  for (const { path, content } of files) {
    const file = join(root, indexFolder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  for (const { file, html } of pages) writeFileSync(file, withoutIndexData(html));
  return found;
}

export const search = (): AstroIntegration => ({
  name: 'search',
  hooks: {
    'astro:server:setup': ({ server }) => serveIndexInDevelopment(server, indexFolder),
    'astro:build:done': async ({ dir, logger }) => {
      logger.info(`${await indexSite(fileURLToPath(dir))} pages indexed`);
    },
  },
});

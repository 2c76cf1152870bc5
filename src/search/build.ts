/** The search index as a step of the build: finished pages → dist/pagefind/. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { withoutIndexData } from './strip.ts';

function stopOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}

/** Indexes the pages of a built site. Returns how many were indexed. @throws Error when Pagefind reports one */
export async function indexSite(root: string): Promise<number> {
  try {
    const { index, errors } = await pagefind.createIndex({ keepIndexUrl: false, writePlayground: false });
    stopOn(errors);
    if (!index) throw new Error('The search index could not be made: Pagefind did not start.');
    const added = await index.addDirectory({ path: root });
    stopOn(added.errors);
    const written = await index.writeFiles({ outputPath: join(root, 'pagefind') });
    stopOn(written.errors);
    return added.page_count;
  } finally {
    await pagefind.close();
  }
}

/** Takes out of the pages what only the index needed. */
function stripPages(root: string): void {
  const pages = readdirSync(root, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.html'));
  for (const page of pages) {
    const file = join(root, page);
    writeFileSync(file, withoutIndexData(readFileSync(file, 'utf8')));
  }
}

export const search = (): AstroIntegration => ({
  name: 'search',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      logger.info(`${await indexSite(root)} pages indexed`);
      stripPages(root);
    },
  },
});

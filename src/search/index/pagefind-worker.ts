/** Worker thread that runs Pagefind: its pages and files pass through pipes, which would hold up the main thread. */
import { parentPort, workerData } from 'node:worker_threads';
import * as pagefind from 'pagefind';
import type { IndexFile, PagefindPage } from './pagefind-index.ts';
import { spacedHtml } from './spaced-html.ts';

/** Files of Pagefind's own user interfaces, which the guide does not use. */
const unused = /^pagefind-(component-ui|modular-ui|ui|highlight)\./;

function stopOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}

/** @throws Error if Pagefind reports one */
async function indexFiles(pages: readonly PagefindPage[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await pagefind.createIndex({ writePlayground: false });
    stopOn(errors);
    if (!index) throw new Error('The search index could not be made: Pagefind did not start.');
    for (const { url, html } of pages) stopOn((await index.addHTMLFile({ url, content: spacedHtml(html) })).errors);
    const { files, errors: failed } = await index.getFiles();
    stopOn(failed);
    return files.filter(({ path }) => !unused.test(path));
  } finally {
    await pagefind.close();
  }
}

parentPort?.postMessage(await indexFiles(workerData as PagefindPage[]));

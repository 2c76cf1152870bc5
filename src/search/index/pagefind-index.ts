/** Pagefind's index of a site, as Pagefind makes it. */
import * as pagefind from 'pagefind';
import { spacedHtml } from './spaced-html.ts';

export interface IndexFile {
  /** Path below the folder of the index. */
  path: string;
  content: Uint8Array;
}

/** What Pagefind brings for interfaces that the guide does not use. */
const unused = /^pagefind-(component-ui|modular-ui|ui|highlight)\./;

function stopOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}

/** Makes the index. @throws Error when Pagefind reports one */
export async function pagefindFiles(pages: readonly { url: string; html: string }[]): Promise<IndexFile[]> {
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

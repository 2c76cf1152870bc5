/** Finished HTML → every file of the search index, in memory: for the build, which writes them, and for development. */
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { minifySync } from 'rolldown/utils';
import { dataFiles } from './data-files.ts';
import { searchData, type IndexFragment } from './data.ts';
import { partsOf } from './parts.ts';
import { readAlerts, readPage } from './read-page.ts';

export interface BuiltHtml {
  /** Address within the site, `/tools/foam-roller/`. */
  url: string;
  html: string;
}

export interface IndexFile {
  /** Path below the folder of the index. */
  path: string;
  content: Uint8Array;
}

/** What Pagefind brings for interfaces that the guide does not use. */
const unused = /^(pagefind-(component-ui|modular-ui|ui|highlight)\.|wasm\.unknown\.)/;

function stopOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}

/** Pagefind ships its program with long names and blanks: a sixth of its bytes. */
function minified({ path, content }: IndexFile): IndexFile {
  if (path !== 'pagefind.js') return { path, content };
  const { code, errors } = minifySync(path, new TextDecoder().decode(content), { module: true });
  stopOn(errors.map(({ message }) => message));
  return { path, content: new TextEncoder().encode(code) };
}

async function runPagefind(pages: readonly BuiltHtml[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await pagefind.createIndex({ writePlayground: false });
    stopOn(errors);
    if (!index) throw new Error('The search index could not be made: Pagefind did not start.');
    for (const { url, html } of pages) stopOn((await index.addHTMLFile({ url, content: html })).errors);
    const { files, errors: failed } = await index.getFiles();
    stopOn(failed);
    return files.filter(({ path }) => !unused.test(path)).map(minified);
  } finally {
    await pagefind.close();
  }
}

const fragmentPath = /^fragment\/(.+)\.pf_fragment$/;
/** Pagefind puts these bytes before the JSON of a fragment. */
const signature = 'pagefind_dcd';

function readFragments(files: readonly IndexFile[]): IndexFragment[] {
  return files.flatMap(({ path, content }) => {
    const id = fragmentPath.exec(path)?.[1];
    if (!id) return [];
    const text = gunzipSync(content).toString('utf8');
    if (!text.startsWith(signature))
      throw new Error(`The search index has changed its format: ${path} does not start with ${signature}.`);
    const { url, content: words } = JSON.parse(text.slice(signature.length)) as { url: string; content: string };
    return [{ id, url, content: words }];
  });
}

const json = (path: string, value: unknown): IndexFile => ({
  path,
  content: new TextEncoder().encode(JSON.stringify(value)),
});

export interface SiteIndex {
  files: IndexFile[];
  /** Number of pages that can be found. */
  pages: number;
}

/** Makes the index of a site. @throws Error when Pagefind reports one */
export async function indexPages(pages: readonly BuiltHtml[]): Promise<SiteIndex> {
  const all = [...pages, ...pages.flatMap(partsOf)];
  const read = new Map(
    all.flatMap(({ url, html }) => {
      const page = readPage(html);
      return page ? [[url, page] as const] : [];
    }),
  );
  const files = await runPagefind(all.filter(({ url }) => read.has(url)));
  const data = searchData(
    read,
    readFragments(files),
    pages.map(({ html }) => readAlerts(html)),
  );
  const own = data.flatMap(({ language, names, details }) => {
    const paths = dataFiles(language);
    return [json(paths.names, names), json(paths.details, details)];
  });
  return { files: [...files, ...own], pages: pages.filter(({ url }) => read.has(url)).length };
}

/** Finished HTML → every file of the search index, in memory: for the build, which writes them, and for development. */
import * as pagefind from 'pagefind';
import { minifySync } from 'rolldown/utils';
import { dataFiles } from './data-files.ts';
import { searchData, type IndexFragment } from './data.ts';
import { readEntry, unpack, type IndexFile } from './packed.ts';
import { partsOf } from './parts.ts';
import { inPieces } from './pieces.ts';
import { readAlerts, readPage } from './read-page.ts';

export interface BuiltHtml {
  /** Address within the site, `/tools/foam-roller/`. */
  url: string;
  html: string;
}

/** What Pagefind brings for interfaces that the guide does not use. */
const unused = /^pagefind-(component-ui|modular-ui|ui|highlight)\./;
/** The program for languages without stems. */
const withoutStems = 'wasm.unknown.pagefind';

function needed(files: readonly IndexFile[]): IndexFile[] {
  const languages = Object.values(readEntry(files).languages);
  const needsIt = languages.some(({ wasm }) => wasm === null);
  return files.filter(({ path }) => !unused.test(path) && (needsIt || path !== withoutStems));
}

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
    return inPieces(needed(files).map(minified));
  } finally {
    await pagefind.close();
  }
}

const fragmentPath = /^fragment\/(.+)\.pf_fragment$/;

function readFragments(files: readonly IndexFile[]): IndexFragment[] {
  return files.flatMap((file) => {
    const id = fragmentPath.exec(file.path)?.[1];
    if (!id) return [];
    const { url, content } = JSON.parse(new TextDecoder().decode(unpack(file))) as { url: string; content: string };
    return [{ id, url, content }];
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
  const own = data.flatMap(({ language, names, details, spelling }) => {
    const paths = dataFiles(language);
    return [json(paths.names, names), json(paths.details, details), json(paths.spelling, spelling)];
  });
  return { files: [...files, ...own], pages: pages.filter(({ url }) => read.has(url)).length };
}

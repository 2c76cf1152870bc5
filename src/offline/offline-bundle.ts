/** Builds the downloads in memory: folder, zip, single file and EPUB. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runWorker } from '../build/run-worker.ts';
import type { Files, FileSource } from '../build/site-files.ts';
import { withIndexPath } from '../search/index/index-path.ts';
import { uiStrings } from '../ui-strings.ts';
import { makeBook, type BookChapter } from './epub/make-book.ts';
import type { Downloads } from './downloads.ts';
import { makeFolder } from './folder.ts';
import { makeSingleFile } from './single-file.ts';
import type { PageBundle } from './page-bundle.ts';
import { classicScripts } from './page-scripts.ts';
import { classicScript, pagefindScript } from './scripts.ts';

export interface OfflineBundle {
  folder: Files;
  /** Downloads and their checksums; paths within the site. */
  downloads: Files;
}

/** Path of a browser module. */
const browserScript = (url: URL) => classicScript(fileURLToPath(url));

/** Lines in the format of `sha256sum --check`. */
const checksums = (files: Files) =>
  [...files]
    .map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${basename(path)}\n`)
    .join('');

const readMe = ({ dayInWords, goodUntil }: Downloads, { name, url, notices }: BundleInfo) =>
  uiStrings.offline.readMe(
    name,
    uiStrings.offline.edition(dayInWords),
    uiStrings.offline.tooOld(goodUntil),
    url,
    notices,
  );

async function makeScripts(copies: Iterable<PageBundle>, files: FileSource) {
  const modules = new Set([...copies].flatMap((copy) => copy.modules));
  const [pagefind, pages, folder, oneFile, onePage] = await Promise.all([
    pagefindScript(new TextDecoder().decode(files.read('pagefind/pagefind.js'))),
    classicScripts(modules, files),
    browserScript(new URL('./browser/folder-transport.ts', import.meta.url)),
    browserScript(new URL('./browser/single-file-transport.ts', import.meta.url)),
    browserScript(new URL('./browser/single-file-pages.ts', import.meta.url)),
  ]);
  return {
    folder: { transport: folder, pagefind, pages },
    oneFile: { transport: oneFile, pagefind, pages: onePage, site: [...pages.values()] },
  };
}

/** Facts about the guide for offline copies. */
export interface BundleInfo {
  /** Name. */
  name: string;
  /** Language → search index path. */
  indexes: ReadonlyMap<string, string>;
  /** URL of the newest edition, if known. */
  url: string | undefined;
  /** Review status, disclaimer and attribution, one or more sentences each. */
  notices: readonly string[];
}

/**
 * Builds them.
 * @param pages page bundles by path
 * @param chapters chapters of the EPUB, in order
 */
export async function makeOfflineBundle(
  pages: ReadonlyMap<string, PageBundle>,
  chapters: readonly BookChapter[],
  files: FileSource,
  downloads: Downloads,
  info: BundleInfo,
): Promise<OfflineBundle> {
  const scripts = await makeScripts(pages.values(), files);
  const folder = makeFolder(pages, files, scripts.folder, readMe(downloads, info));
  const top = basename(downloads.folder, '.zip');
  const zipping = runWorker<Uint8Array>(new URL('./zip-worker.ts', import.meta.url), {
    files: new Map([...folder].map(([path, content]) => [`${top}/${path}`, content])),
    day: downloads.day,
  });
  const oneFile = withIndexPath(makeSingleFile(pages, files, scripts.oneFile), info.indexes);
  const [zip, book] = await Promise.all([zipping, makeBook(chapters, files, downloads, info)]);
  const made = new Map<string, string | Uint8Array>([
    [downloads.folder, zip],
    [downloads.oneFile, oneFile],
    [downloads.book, book],
  ]);
  return { folder, downloads: new Map([...made, [downloads.sums, checksums(made)]]) };
}

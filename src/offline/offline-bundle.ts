/** What was read of the pages → the copies of a site, in memory: the folder, its zip, the whole in one file, and a book. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files, FileSource } from '../build/site-files.ts';
import { withIndexPath } from '../search/index/index-path.ts';
import { words } from '../ui-strings.ts';
import { makeBook, type BookChapter } from './epub/make-book.ts';
import type { Downloads } from './downloads.ts';
import { makeFolder } from './folder.ts';
import { makeSingleFile } from './single-file.ts';
import type { PageBundle } from './page-bundle.ts';
import { classicScripts } from './page-scripts.ts';
import { classicScript, pagefindScript } from './scripts.ts';
import { makeZip } from './zip.ts';

export interface OfflineBundle {
  folder: Files;
  /** What readers download, with its checksums; paths within the site. */
  downloads: Files;
}

/** A module that runs in the reader's browser. */
const browserScript = (url: URL) => classicScript(fileURLToPath(url));

/** Lines as `sha256sum --check` reads them. */
const checksums = (files: Files) =>
  [...files]
    .map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${basename(path)}\n`)
    .join('');

const readMe = ({ dayInWords, goodUntil }: Downloads, { name, address, notices }: BundleInfo) =>
  words.offline.readMe(name, words.offline.edition(dayInWords), words.offline.tooOld(goodUntil), address, notices);

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

/** What copies say of the guide. */
export interface BundleInfo {
  /** What it is called. */
  name: string;
  /** Language → path of the index of the search. */
  indexes: ReadonlyMap<string, string>;
  /** Where its newest edition is, when that is known. */
  address: string | undefined;
  /** Who has reviewed it, what it is not, and what it was made from: a sentence or more each. */
  notices: readonly string[];
}

/**
 * Makes them.
 * @param pages the pages by their path
 * @param chapters those of the book, in order
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
  const made = new Map<string, string | Uint8Array>([
    [
      downloads.folder,
      makeZip(new Map([...folder].map(([path, content]) => [`${top}/${path}`, content])), downloads.day),
    ],
    [downloads.oneFile, withIndexPath(makeSingleFile(pages, files, scripts.oneFile), info.indexes)],
    [downloads.book, await makeBook(chapters, files, downloads, info)],
  ]);
  return { folder, downloads: new Map([...made, [downloads.sums, checksums(made)]]) };
}

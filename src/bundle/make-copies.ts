/** A finished site → its copies, in memory: the folder, its zip, the whole in one file, and a book. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { words } from '../ui-strings.ts';
import { makeBook } from './book/make-book.ts';
import type { Downloads } from './downloads.ts';
import { drawInPages } from './drawings.ts';
import { makeFolder } from './folder.ts';
import { offlinePart } from './offline-part.ts';
import { makeOneFile } from './one-file.ts';
import { classicScripts } from './page-scripts.ts';
import type { Site } from './read-site.ts';
import { classicScript, pagefindScript } from './scripts.ts';
import { makeZip } from './zip.ts';

/** Path → content. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

export interface Copies {
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

const readMe = ({ dayInWords, goodUntil }: Downloads, { name, address, notices }: CopyInfo) =>
  words.offline.readMe(name, words.offline.edition(dayInWords), words.offline.tooOld(goodUntil), address, notices);

async function makeScripts(site: Site) {
  const parts = new Map([...site.pages].map(([path, tree]) => [path, offlinePart(tree)] as const));
  const [pagefind, pages, folder, oneFile, onePage] = await Promise.all([
    pagefindScript(new TextDecoder().decode(site.files.get('pagefind/pagefind.js'))),
    classicScripts(parts, site),
    browserScript(new URL('./browser/folder-transport.ts', import.meta.url)),
    browserScript(new URL('./browser/single-file-transport.ts', import.meta.url)),
    browserScript(new URL('./browser/one-file-pages.ts', import.meta.url)),
  ]);
  return {
    folder: { transport: folder, pagefind, pages },
    oneFile: { transport: oneFile, pagefind, pages: onePage, site: [...pages.values()] },
  };
}

/** What copies say of the guide. */
export interface CopyInfo {
  /** What it is called. */
  name: string;
  /** Where its newest edition is, when that is known. */
  address: string | undefined;
  /** Who has reviewed it, what it is not, and what it was made from: a sentence or more each. */
  notices: readonly string[];
}

export async function makeCopies(site: Site, downloads: Downloads, info: CopyInfo): Promise<Copies> {
  const scripts = await makeScripts(site);
  const folder = makeFolder(drawInPages(site), scripts.folder, readMe(downloads, info));
  const top = basename(downloads.folder, '.zip');
  const files = new Map<string, string | Uint8Array>([
    [
      downloads.folder,
      makeZip(new Map([...folder].map(([path, content]) => [`${top}/${path}`, content])), downloads.day),
    ],
    [downloads.oneFile, makeOneFile(site, scripts.oneFile)],
    [downloads.book, await makeBook(site, downloads, info)],
  ]);
  return { folder, downloads: new Map([...files, [downloads.sums, checksums(files)]]) };
}

/** Builds the downloads in memory: folder, zip, single file and EPUB. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { noticesFile } from '../build/notices/notices-text.ts';
import { runWorker } from '../build/run-worker.ts';
import type { BuildContext } from '../build/context.ts';
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
import { startFileOf, startPage, type StartPage } from './start-page.ts';

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

/** @param names of the file to open and of the one with the licenses */
const readMe = (
  names: { start: string; licenses: string },
  { dayInWords, goodUntil }: Downloads,
  { guide, url, notices }: BundleInfo,
) =>
  uiStrings.offline.readMe({
    ...names,
    name: guide.name,
    edition: uiStrings.offline.edition(dayInWords),
    tooOld: uiStrings.offline.tooOld(goodUntil),
    url,
    notices,
  });

const readMeFile = 'README.txt';
/** The one folder of the zip. */
const guideFolder = 'guide/';

/** Files of the zip below its top: few, so that a reader sees at once which to open. */
function zipFiles(folder: Files, downloads: Downloads, info: BundleInfo): Files {
  const start = startFileOf(info.guide.name);
  return new Map([
    [readMeFile, readMe({ start, licenses: guideFolder + noticesFile }, downloads, info)],
    [start, startPage({ ...info, folder: guideFolder })],
    ...[...folder].map(([path, content]) => [guideFolder + path, content] as const),
  ]);
}

/** Paths and texts of the scripts of the site, from which those of the offline editions are made. */
const scriptsIn = (files: FileSource): (string | Uint8Array)[] =>
  files.paths().flatMap((path) => (path.endsWith('.js') ? [path, files.read(path) ?? ''] : []));

async function makeScripts(modules: readonly string[], files: FileSource) {
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
  /** Its settings. */
  guide: StartPage['guide'];
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
  { files, rememberAsync }: Pick<BuildContext, 'files' | 'rememberAsync'>,
  downloads: Downloads,
  info: BundleInfo,
): Promise<OfflineBundle> {
  const modules = [...new Set([...pages.values()].flatMap((page) => page.modules))];
  const scripts = await rememberAsync('offline-scripts', [...modules, ...scriptsIn(files)], () =>
    makeScripts(modules, files),
  );
  const guide = makeFolder(pages, files, scripts.folder);
  const top = basename(downloads.folder, '.zip');
  const zipping = runWorker<Uint8Array>(new URL('./zip-worker.ts', import.meta.url), {
    files: new Map([...zipFiles(guide, downloads, info)].map(([path, content]) => [`${top}/${path}`, content])),
    day: downloads.day,
  });
  const oneFile = withIndexPath(makeSingleFile(pages, files, scripts.oneFile), info.indexes);
  const [zip, book] = await Promise.all([zipping, makeBook(chapters, files, downloads, info)]);
  const made = new Map<string, string | Uint8Array>([
    [downloads.folder, zip],
    [downloads.oneFile, oneFile],
    [downloads.book, book],
  ]);
  const inFolder = readMe({ start: 'index.html', licenses: noticesFile }, downloads, info);
  return {
    folder: new Map([[readMeFile, inFolder], ...guide]),
    downloads: new Map([...made, [downloads.sums, checksums(made)]]),
  };
}

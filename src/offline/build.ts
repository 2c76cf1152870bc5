/** The copies of the guide: what was read of its pages → folder, zip, one file, book, and what keeps it on a device. */
import { gzipSync } from 'node:zlib';
import type { BuildContext } from '../build/context.ts';
import { fileOfAddress } from '../build/page-address.ts';
import type { Files, FileSource } from '../build/site-files.ts';
import { noticeOf } from '../model/review.ts';
import type { Hosting } from '../outputs/hosting/hosting.ts';
import { site as settings } from '../site.ts';
import { words } from '../ui-strings.ts';
import { chaptersOf } from './epub/chapters.ts';
import type { BookChapter } from './epub/make-book.ts';
import { offlinePage, type Downloads } from './downloads.ts';
import { makeOfflineBundle, type OfflineBundle } from './offline-bundle.ts';
import type { PageBundle } from './page-bundle.ts';
import { printGroups, type PrintGroup } from './print/print-page.ts';
import { makeEdition, retiredScript, savedPaths, workerScript } from './service-worker/make-worker.ts';

/** Folder of the copy that opens by double click, beside that of the site. */
export const offlineFolder = (site: string) => `${site}-offline`;

/** What was read of the pages of copies, by their path. */
export type PageBundles = ReadonlyMap<string, PageBundle>;

type ChapterOfBook = BookChapter & Pick<NonNullable<PageBundle['chapter']>, 'print'>;

/** The chapters of the book, in order. */
function chaptersIn(pages: PageBundles): ChapterOfBook[] {
  const chapters = new Map([...pages].flatMap(([path, { chapter }]) => (chapter ? [[path, chapter] as const] : [])));
  return chaptersOf(chapters, pages.get('')?.menu ?? []).flatMap((place) => {
    const chapter = chapters.get(place.path);
    return chapter ? [{ ...chapter, ...place }] : [];
  });
}

/** The parts of the page that prints the whole guide, in order. */
export const printParts = (pages: PageBundles): PrintGroup[] => printGroups(chaptersIn(pages));

/** What the page that offers copies says of them; undefined for a guide whose pages offer none. */
export const downloadsOf = (pages: PageBundles): Downloads | undefined => pages.get(offlinePage)?.offer?.downloads;

/** Makes the copies. @param indexes language → path of the index of the search */
export const offlineBundleOf = (
  pages: PageBundles,
  downloads: Downloads,
  indexes: ReadonlyMap<string, string>,
  { environment: { base, siteUrl }, guide, files }: BuildContext,
): Promise<OfflineBundle> =>
  makeOfflineBundle(pages, chaptersIn(pages), files, downloads, {
    name: settings.name,
    indexes,
    address: siteUrl && siteUrl + base,
    notices: [noticeOf(guide), ...(settings.adaptedFrom ? [words.attribution.sentence(settings.adaptedFrom)] : [])],
  });

/** About what a device has to fetch to keep the guide: files as hosts compress them. */
const fetchedSize = (paths: readonly string[], files: FileSource) =>
  paths.reduce((sum, path) => {
    const bytes = files.read(fileOfAddress(path)) as Uint8Array;
    return sum + Math.min(bytes.length, gzipSync(bytes).length);
  }, 0);

/** How large each copy is, by the name that the page that offers them has for it. */
export function bundleSizes(
  pages: PageBundles,
  downloads: Downloads,
  made: OfflineBundle,
  files: FileSource,
): Record<string, number> {
  const sizeOf = (path: string) => Buffer.byteLength(made.downloads.get(path) ?? '');
  return {
    folder: sizeOf(downloads.folder),
    'one-file': sizeOf(downloads.oneFile),
    book: sizeOf(downloads.book),
    keep: fetchedSize(savedPaths(pages, files), files),
  };
}

/**
 * What keeps the guide in a browser; or, where the operator wants that no longer, what removes it there. The files of
 * the site must be as they will be served.
 */
export async function savedCopyFiles(
  pages: PageBundles,
  downloads: Downloads,
  hosting: Hosting,
  { environment, files }: BuildContext,
): Promise<{ site: Files; operator: Files }> {
  const retired = await retiredScript();
  const edition = makeEdition(savedPaths(pages, files), files, hosting, downloads);
  const script = environment.savedCopy ? await workerScript(edition) : retired;
  return {
    site: new Map([['service-worker.js', script]]),
    operator: new Map([['service-worker-off.js', retired]]),
  };
}

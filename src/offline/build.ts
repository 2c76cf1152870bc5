/** Builds all offline editions from page records: folder, zip, single file, EPUB, and service worker. */
import { gzipSync } from 'node:zlib';
import type { BuildContext } from '../build/context.ts';
import { fileOfPath } from '../build/page-path.ts';
import type { RememberEach } from '../build/result-cache.ts';
import type { Files, FileSource } from '../build/site-files.ts';
import { noticeOf } from '../model/review.ts';
import type { Hosting } from '../outputs/hosting/hosting.ts';
import { withoutIndexHash } from '../search/index/index-path.ts';
import { site as settings } from '../site.ts';
import { uiStrings } from '../ui-strings.ts';
import { chaptersOf } from './epub/chapters.ts';
import type { BookChapter } from './epub/make-book.ts';
import { offlinePage, type Downloads } from './downloads.ts';
import { makeOfflineBundle, type OfflineBundle } from './offline-bundle.ts';
import type { PageBundle } from './page-bundle.ts';
import { printGroups, type PrintGroup } from './print/print-page.ts';
import { makeEdition, retiredScript, savedPaths, workerScript } from './service-worker/make-worker.ts';

/** Suffix of the offline folder beside the site. */
export const offlineFolder = (site: string) => `${site}-offline`;

/** Page bundles by path. */
export type PageBundles = ReadonlyMap<string, PageBundle>;

type ChapterOfBook = BookChapter & Pick<NonNullable<PageBundle['chapter']>, 'print'>;

/** The chapters of the EPUB, in order. */
function chaptersIn(pages: PageBundles): ChapterOfBook[] {
  const chapters = new Map([...pages].flatMap(([path, { chapter }]) => (chapter ? [[path, chapter] as const] : [])));
  return chaptersOf(chapters, pages.get('')?.menu ?? []).flatMap((place) => {
    const chapter = chapters.get(place.path);
    return chapter ? [{ ...chapter, ...place }] : [];
  });
}

/** The parts of the whole-guide page, in order. */
export const printParts = (pages: PageBundles): PrintGroup[] => printGroups(chaptersIn(pages));

/** The names on the download page; undefined for a guide without one. */
export const downloadsOf = (pages: PageBundles): Downloads | undefined => pages.get(offlinePage)?.offer?.downloads;

/** Builds the downloads. @param indexes language → search index path */
export const offlineBundleOf = (
  pages: PageBundles,
  downloads: Downloads,
  indexes: ReadonlyMap<string, string>,
  { environment: { base, siteUrl }, graph, files, rememberAsync }: BuildContext,
): Promise<OfflineBundle> =>
  makeOfflineBundle(pages, chaptersIn(pages), { files, rememberAsync }, downloads, {
    guide: settings,
    indexes,
    url: siteUrl && siteUrl + base,
    notices: [noticeOf(graph), ...(settings.adaptedFrom ? [uiStrings.attribution.sentence(settings.adaptedFrom)] : [])],
  });

/** A file as it is weighed: a page with the same text need not be compressed again. */
function contentOf(path: string, files: FileSource): Uint8Array {
  const bytes = files.read(path) as Uint8Array;
  return path.endsWith('.html') ? Buffer.from(withoutIndexHash(Buffer.from(bytes).toString())) : bytes;
}

/** Approximate transfer size of the saved copy, with compression. */
function fetchedSize(paths: readonly string[], files: FileSource, rememberEach: RememberEach): number {
  const contents = paths.map((path) => [contentOf(fileOfPath(path), files)] as const);
  const sizes = rememberEach('compressed-size', contents, ([bytes]) => Math.min(bytes.length, gzipSync(bytes).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Size of each download, by its key on the download page. */
export function bundleSizes(
  pages: PageBundles,
  downloads: Downloads,
  made: OfflineBundle,
  { files, rememberEach }: Pick<BuildContext, 'files' | 'rememberEach'>,
): Record<string, number> {
  const sizeOf = (path: string) => Buffer.byteLength(made.downloads.get(path) ?? '');
  return {
    folder: sizeOf(downloads.folder),
    'one-file': sizeOf(downloads.oneFile),
    book: sizeOf(downloads.book),
    keep: fetchedSize(savedPaths(pages, files), files, rememberEach),
  };
}

/**
 * The service worker that saves the guide in a browser, or one that removes it if the operator has disabled saving.
 * Requires the final files of the site.
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

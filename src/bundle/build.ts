/** The copies of the guide as a step of the build: finished site → folder, zip, one file, book, and what keeps it on a device. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { readEnvironment } from '../environment.ts';
import { guideInUse } from '../model/build-content.ts';
import { noticeOf } from '../model/review.ts';
import { site as settings } from '../site.ts';
import { words } from '../ui-strings.ts';
import { offlinePage, readDownloads, withSizes, type Downloads } from './downloads.ts';
import { operatorFolder } from '../outputs/hosting/host-files.ts';
import { readHosting } from '../outputs/hosting/server.ts';
import { makeCopies, type Copies, type Files } from './make-copies.ts';
import { fileOfAddress, readSite, type Site } from './read-site.ts';
import { makeEdition, retiredScript, savedPaths, workerScript } from './saved-copy/make-worker.ts';

/** Folder of the copy that opens by double click, beside that of the site. */
const offlineFolder = (site: string) => `${site}-offline`;

function writeFiles(root: string, files: Files): void {
  for (const [path, content] of files) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** About what a device has to fetch to keep the guide: files as hosts compress them. */
const fetchedSize = (root: string, paths: readonly string[]) =>
  paths.reduce((sum, path) => {
    const bytes = readFileSync(join(root, fileOfAddress(path)));
    return sum + Math.min(bytes.length, gzipSync(bytes).length);
  }, 0);

/** The page that offers copies says how large they are; what keeps the guide must know that page as it is then. */
function finish(site: Site, root: string, downloads: Downloads, { downloads: made }: Copies): void {
  const sizeOf = (path: string) => Buffer.byteLength(made.get(path) ?? '');
  const file = join(root, offlinePage, 'index.html');
  const page = withSizes(readFileSync(file, 'utf8'), {
    folder: sizeOf(downloads.folder),
    'one-file': sizeOf(downloads.oneFile),
    book: sizeOf(downloads.book),
    keep: fetchedSize(root, savedPaths(site)),
  });
  writeFileSync(file, page);
}

/** Writes what keeps the guide in a browser; or, where the operator wants that no longer, what removes it there. */
async function writeWorker(site: Site, root: string, downloads: Downloads): Promise<void> {
  const retired = await retiredScript();
  const edition = makeEdition(site, root, readHosting(root), downloads);
  const script = readEnvironment().savedCopy ? await workerScript(edition) : retired;
  writeFileSync(join(root, 'service-worker.js'), script);
  writeFileSync(join(operatorFolder(root), 'service-worker-off.js'), retired);
}

/** Writes all copies of a built site. @returns false for a guide whose pages offer none */
async function writeCopies(root: string): Promise<boolean> {
  const { base, siteUrl } = readEnvironment();
  const site = readSite(root, base);
  const page = site.pages.get(offlinePage);
  const downloads = page && readDownloads(page, base);
  if (!downloads) return false;
  const copies = await makeCopies(site, downloads, {
    name: settings.name,
    address: siteUrl && siteUrl + base,
    notices: [
      noticeOf(guideInUse()),
      ...(settings.adaptedFrom ? [words.attribution.sentence(settings.adaptedFrom)] : []),
    ],
  });
  const out = offlineFolder(root);
  rmSync(out, { recursive: true, force: true });
  writeFiles(out, copies.folder);
  writeFiles(root, copies.downloads);
  finish(site, root, downloads, copies);
  await writeWorker(site, root, downloads);
  return true;
}

export const bundle = (): AstroIntegration => ({
  name: 'bundle',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const isMade = await writeCopies(fileURLToPath(dir).replace(/[\\/]$/, ''));
      logger.info(isMade ? 'copies for reading offline made' : 'no page offers copies: none were made');
    },
  },
});

/** Writes the service worker of a site whose files have changed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { offlinePage, readDownloads } from '../../../src/offline/downloads.ts';
import { linkedPaths } from '../../../src/offline/links.ts';
import { offlinePart } from '../../../src/offline/offline-part.ts';
import { readSite } from '../../../src/offline/read-site.ts';
import { makeEdition, savedPaths, workerScript } from '../../../src/offline/service-worker/make-worker.ts';
import { readHosting } from '../../../src/outputs/hosting/server.ts';

export async function writeWorker(folder: string, base: string): Promise<void> {
  const site = readSite(folder, base);
  const downloads = readDownloads(fromHtml(readFileSync(join(folder, offlinePage, 'index.html'), 'utf8')), base);
  if (!downloads) throw new Error('The offline page is missing.');
  const pages = new Map(
    [...site.pages].map(([path, tree]) => [path, { linked: linkedPaths(offlinePart(tree), path, base) }]),
  );
  const saved = savedPaths(pages, site.files);
  const edition = makeEdition(saved, site.files, readHosting(folder), downloads);
  writeFileSync(join(folder, 'service-worker.js'), await workerScript(edition));
}

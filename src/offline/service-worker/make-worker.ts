/** Generates the service worker script of a built site. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { pathOfFile, fileOfPath } from '../../build/page-path.ts';
import type { FileSource } from '../../build/site-files.ts';
import type { Hosting } from '../../outputs/hosting/hosting.ts';
import { site as settings } from '../../site.ts';
import type { Downloads } from '../downloads.ts';
import { neededFiles } from '../needed-files.ts';
import { classicScript } from '../scripts.ts';
import { notSavedPage, type Edition } from './edition.ts';

/** Length of file hashes in hexadecimal digits. */
const hashLength = 16;

const hashOf = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex').slice(0, hashLength);

/** Percent-encodes a path. */
const encodePath = (path: string) => path.split('/').map(encodeURIComponent).join('/');

/** Assets that are loaded on demand, which pages do not link to. */
const isLoadedLater = (path: string) => /^(_astro|pagefind)\//.test(path);

/**
 * Paths of all files that the guide needs.
 * @param pages page bundles by path
 */
export function savedPaths(pages: ReadonlyMap<string, { linked: readonly string[] }>, files: FileSource): string[] {
  const linked = [...pages.values()].flatMap((page) => page.linked);
  const later = files.paths().filter(isLoadedLater);
  const paths = [...pages.keys(), notSavedPage, ...neededFiles(linked, files), ...later];
  return [...new Set(paths.map(pathOfFile))].toSorted();
}

/** Default headers of pages. HSTS is excluded, since it is up to the host. */
const ownHeaders = ({ rules: [{ headers }] }: Hosting) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'Strict-Transport-Security'));

/**
 * @param saved paths of the saved copy
 * @param files of the site, final
 */
export function makeEdition(
  saved: readonly string[],
  files: FileSource,
  hosting: Hosting,
  { day, dayInWords }: Downloads,
): Edition {
  const hashes = Object.fromEntries(
    saved.map((path) => [encodePath(path), hashOf(files.read(fileOfPath(path)) as Uint8Array)]),
  );
  return {
    version: hashOf(JSON.stringify(hashes)),
    day,
    dayInWords,
    language: settings.language,
    files: hashes,
    top: [...new Set(files.paths().map((path) => path.split('/')[0] ?? ''))].map(encodeURIComponent).toSorted(),
    headers: ownHeaders(hosting),
  };
}

const workerAt = (url: URL) => classicScript(fileURLToPath(url));

/** The worker script, with its edition. */
export const workerScript = async (edition: Edition): Promise<string> =>
  `self.savedEdition=${JSON.stringify(edition)};\n${await workerAt(new URL('./worker.ts', import.meta.url))}`;

/** A replacement that removes all saved copies. */
export const retiredScript = async (): Promise<string> =>
  `self.savedEdition={"version":"retired"};\n${await workerAt(new URL('./retired-worker.ts', import.meta.url))}`;

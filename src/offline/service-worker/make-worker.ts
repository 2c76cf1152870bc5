/** A built site → the script of the worker that keeps the whole of it on a device. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { addressOfFile, fileOfAddress } from '../../build/page-address.ts';
import type { FileSource } from '../../build/site-files.ts';
import type { Hosting } from '../../outputs/hosting/hosting.ts';
import { site as settings } from '../../site.ts';
import type { Downloads } from '../downloads.ts';
import { neededFiles } from '../needed-files.ts';
import { classicScript } from '../scripts.ts';
import { notSavedPage, type Edition } from './edition.ts';

/** So many hexadecimal digits tell one version of a file from another. */
const hashLength = 16;

const hashOf = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex').slice(0, hashLength);

/** As an address has it. */
const encodePath = (path: string) => path.split('/').map(encodeURIComponent).join('/');

/** Files that pages load while they are used and so do not link to. */
const isLoadedLater = (path: string) => /^(_astro|pagefind)\//.test(path);

/**
 * Paths of everything that the guide needs.
 * @param pages its pages by their path
 */
export function savedPaths(pages: ReadonlyMap<string, { linked: readonly string[] }>, files: FileSource): string[] {
  const linked = [...pages.values()].flatMap((page) => page.linked);
  const later = files.paths().filter(isLoadedLater);
  const paths = [...pages.keys(), notSavedPage, ...neededFiles(linked, files), ...later];
  return [...new Set(paths.map(addressOfFile))].toSorted();
}

/** What a page of the copy is served with where its host sends no headers. The promise of https is the host's to give. */
const ownHeaders = ({ rules: [{ headers }] }: Hosting) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'Strict-Transport-Security'));

/**
 * @param saved paths of what the copy keeps
 * @param files of the site, whose pages are as they will be served
 */
export function makeEdition(
  saved: readonly string[],
  files: FileSource,
  hosting: Hosting,
  { day, dayInWords }: Downloads,
): Edition {
  const hashes = Object.fromEntries(
    saved.map((path) => [encodePath(path), hashOf(files.read(fileOfAddress(path)) as Uint8Array)]),
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

/** The worker's script, and before it what it keeps. */
export const workerScript = async (edition: Edition): Promise<string> =>
  `self.savedEdition=${JSON.stringify(edition)};\n${await workerAt(new URL('./worker.ts', import.meta.url))}`;

/** A script that takes its place and removes all copies. */
export const retiredScript = async (): Promise<string> =>
  `self.savedEdition={"version":"retired"};\n${await workerAt(new URL('./retired-worker.ts', import.meta.url))}`;

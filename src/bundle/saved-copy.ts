/** A built site → the script that keeps the whole of it on a device. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SavedCopy } from './browser/saved-files.ts';
import { neededFiles } from './needed-files.ts';
import { offlinePart } from './offline-part.ts';
import { addressOfFile, fileOfAddress, type Site } from './read-site.ts';
import { classicScript } from './scripts.ts';

/** So many hexadecimal digits tell one version of a file from another. */
const hashLength = 16;

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, hashLength);

/** Files that pages load while they are used and so do not link to. */
const isLoadedLater = (path: string) => /^(_astro|pagefind)\//.test(path);

/** Paths, as a browser asks for them, of everything that the guide needs. */
function savedPaths(site: Site): string[] {
  const pages = new Map([...site.pages].map(([path, tree]) => [path, offlinePart(tree)] as const));
  const later = [...site.files.keys()].filter(isLoadedLater);
  return [...new Set([...pages.keys(), '404.html', ...neededFiles(pages, site), ...later])].toSorted();
}

/**
 * What the saved copy consists of.
 * @param root folder of the site, whose pages are as they will be served
 */
export function savedCopyOf(site: Site, root: string, edition: string): SavedCopy {
  const files = Object.fromEntries(
    savedPaths(site).map((path) => [
      addressOfFile(path),
      hashOf(new Uint8Array(readFileSync(join(root, fileOfAddress(path))))),
    ]),
  );
  return { version: hashOf(new TextEncoder().encode(JSON.stringify(files))), edition, files };
}

/** The script of the keeper, and before it what it keeps. @param entry path of its module */
export const serviceWorker = async (entry: string, copy: SavedCopy): Promise<string> =>
  `self.savedCopy=${JSON.stringify(copy)};\n${await classicScript(entry)}`;

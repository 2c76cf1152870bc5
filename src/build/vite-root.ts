/** A name for the folder of the project that Vite and its bundler can use, whatever the folder is called. */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Letters and marks that mean nothing else in an address, in a pattern of files or in a quotation. */
const plain = /^[\p{L}\p{M}\p{N}/\\:._~ -]*$/u;

/** Whether Vite can be given a path: it cuts paths at "#" and "?", and takes "*" for any name. */
export const isPlainPath = (path: string) => plain.test(path);

export interface ViteRoot {
  root: string;
  vite: { resolve?: { preserveSymlinks: true } };
}

/** What Astro is told of where the project is: the folder itself or, where Vite cannot be given its name, a link to it. */
export function viteRoot(folder: string): ViteRoot {
  if (isPlainPath(folder)) return { root: folder, vite: {} };
  const tempDir = mkdtempSync(join(tmpdir(), 'hands-on-'));
  const root = join(tempDir, 'project');
  symlinkSync(folder, root, 'junction');
  // Removes the link alone: nothing that is behind it.
  process.once('exit', () => rmSync(tempDir, { recursive: true, force: true }));
  return { root, vite: { resolve: { preserveSymlinks: true } } };
}

/** A path for the project root that Vite accepts, whatever the folder is called. */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Characters without a special meaning in URLs, glob patterns and string literals. */
const plain = /^[\p{L}\p{M}\p{N}/\\:._~ -]*$/u;

/** Whether Vite accepts a path: it cuts paths at "#" and "?", and expands "*". */
export const isPlainPath = (path: string) => plain.test(path);

export interface ViteRoot {
  root: string;
  vite: { resolve?: { preserveSymlinks: true } };
}

/** The project root for Astro: the folder itself or, where Vite does not accept its name, a symbolic link to it. */
export function viteRoot(folder: string): ViteRoot {
  if (isPlainPath(folder)) return { root: folder, vite: {} };
  const tempDir = mkdtempSync(join(tmpdir(), 'hands-on-'));
  const root = join(tempDir, 'project');
  symlinkSync(folder, root, 'junction');
  // Removes only the link.
  process.once('exit', () => rmSync(tempDir, { recursive: true, force: true }));
  return { root, vite: { resolve: { preserveSymlinks: true } } };
}

/** The static files of a guide that installs the engine: those of the engine, replaced by its own. */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Merges `public` folders into a temporary one, which is removed when the process ends.
 * @param folders absolute paths of folders that may have a `public`; later ones replace files of earlier ones
 * @returns its absolute path
 */
export function mergePublic(folders: readonly string[]): string {
  const merged = mkdtempSync(join(tmpdir(), 'hands-on-public-'));
  process.once('exit', () => rmSync(merged, { recursive: true, force: true }));
  for (const folder of folders) {
    const own = join(folder, 'public');
    if (existsSync(own)) cpSync(own, merged, { recursive: true });
  }
  return merged;
}

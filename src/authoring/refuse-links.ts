/** Ensures that commands only write inside the content folder. */
import { lstatSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { showPath } from '../model/files.ts';

/** Folders between the content folder and a file. */
function foldersTo(contentDir: string, file: string): string[] {
  const folder = dirname(file);
  return folder === contentDir ? [] : [...foldersTo(contentDir, folder), folder];
}

/**
 * @throws Error if a file, or a folder between it and the content folder, is a symbolic link,
 * or if the file is outside the content folder
 */
export function refuseLinks(contentDir: string, path: string): void {
  const [root, file] = [resolve(contentDir), resolve(path)];
  const below = relative(root, file);
  if (below === '' || below === '..' || below.startsWith(`..${sep}`) || resolve(root, below) !== file)
    throw new Error(`${showPath(file)} is not in the content folder.`);
  for (const path of [...foldersTo(root, file), file])
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new Error(`${showPath(path)} is a symbolic link: replace it by its target.`);
}

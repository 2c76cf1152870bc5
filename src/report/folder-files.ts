/** Lists the files of a folder. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Paths of all files, with slashes, sorted independently of the locale. */
export const filesIn = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile())
    .map((item) => relative(root, join(item.parentPath, item.name)).split(sep).join('/'))
    .toSorted();

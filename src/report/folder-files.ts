/** Lists the files of a folder. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Whether a file of a site is one of its pages, in any language: neither a copy in one file nor a file of Pagefind. */
export const isPagePath = (path: string): boolean =>
  path.endsWith('.html') && !/(?:^|\/)(?:pagefind|download)\/(?!index\.html$)/.test(path);

/** Paths of all files, with slashes, sorted independently of the locale. */
export const filesIn = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile())
    .map((item) => relative(root, join(item.parentPath, item.name)).split(sep).join('/'))
    .toSorted();

/** Which files of a built site are pages, and in which languages it was built. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sourceSite } from '../site.ts';

/** Whether a file of a site is one of its pages, in any language: neither a copy in one file nor a file of Pagefind. */
export const isPagePath = (path: string): boolean =>
  path.endsWith('.html') && !/(?:^|\/)(?:pagefind|download)\/(?!index\.html$)/.test(path);

/** Folders of the languages that a site was built in, without the one that others are translated from. */
export const builtLanguages = (root: string): string[] =>
  Object.keys(sourceSite.translations).filter((name) => existsSync(join(root, name, 'index.html')));

/** Reads a built site from disk. */
import { fromHtml } from 'hast-util-from-html';
import type { Root } from 'hast';
import { pathOfFile } from '../build/page-path.ts';
import { roleInTree } from '../build/page-role.ts';
import { SiteFiles, type FileSource } from '../build/site-files.ts';
import { isPageOfBundle } from './page-bundle.ts';

export interface Site {
  /** Base path. */
  base: string;
  /** Pages of offline editions by path, `tools/foam-roller/`; the home page is ''. */
  pages: ReadonlyMap<string, Root>;
  files: FileSource;
}

/** Reads a built site. */
export function readSite(root: string, base: string): Site {
  const files = new SiteFiles(root);
  const pages = files
    .paths()
    .filter((file) => file.endsWith('.html') && !file.startsWith('download/'))
    .map((file) => [file, fromHtml(files.readText(file))] as const)
    .filter(([file, tree]) => isPageOfBundle(file, roleInTree(tree)));
  return { base, pages: new Map(pages.map(([file, tree]) => [pathOfFile(file), tree])), files };
}

/** A built site as data: its pages parsed, its other files as bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

export interface Site {
  /** Path of the guide on its host. */
  base: string;
  /** Pages by their path within the guide, `tools/foam-roller/`; the home page is ''. */
  pages: ReadonlyMap<string, Root>;
  /** All other files by their path. */
  files: ReadonlyMap<string, Uint8Array>;
}

/** Folders of a built site that hold what is made from it, not what it is. */
const made = ['download/'];
/** Pages that only a server can show. */
const serverPages = new Set(['404.html']);

/** Whether a page means something on a host only: one that sends readers on from an old address, or says `data-online`. */
const isForHosts = (page: Root) =>
  page.children.some(
    (node) => node.type === 'element' && ('dataMoved' in node.properties || 'dataOnline' in node.properties),
  );

const listFiles = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile())
    .map((item) => relative(root, join(item.parentPath, item.name)).split(sep).join('/'))
    .filter((name) => !made.some((folder) => name.startsWith(folder)))
    .toSorted();

/** Address within the guide of a file: a folder stands for its `index.html`. */
export const addressOfFile = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');
/** The file that stands for an address within the guide. */
export const fileOfAddress = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** Reads a built site. */
export function readSite(root: string, base: string): Site {
  const names = listFiles(root);
  const isPage = (name: string) => name.endsWith('.html') && !name.startsWith('pagefind/');
  const pages = names.filter((name) => isPage(name) && !serverPages.has(name));
  return {
    base,
    pages: new Map(
      pages
        .map((name) => [addressOfFile(name), fromHtml(readFileSync(join(root, name), 'utf8'))] as const)
        .filter(([, page]) => !isForHosts(page)),
    ),
    files: new Map(
      names
        .filter((name) => !isPage(name))
        .map((name) => [name, new Uint8Array(readFileSync(join(root, name)))] as const),
    ),
  };
}

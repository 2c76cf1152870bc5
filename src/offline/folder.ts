/** Builds the offline folder: path → content. */
import { toHtml } from 'hast-util-to-html';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { noticesFile, noticesText } from '../build/notices/notices-text.ts';
import { fileOfPath } from '../build/page-path.ts';
import type { FileSource } from '../build/site-files.ts';
import { uiStrings } from '../ui-strings.ts';
import { addPolicy, ownFiles } from './content-policy.ts';
import { assetFolder, classicName, toFolderPage } from './folder-page.ts';
import { neededFiles } from './needed-files.ts';
import { indexData, packIndex } from './index-scripts.ts';
import type { PageBundle } from './page-bundle.ts';

/** Classic scripts: the transport, Pagefind, and those of pages by module path. */
export interface FolderScripts {
  transport: string;
  pagefind: string;
  pages: ReadonlyMap<string, string>;
}

/** Style sheet that hides the notes for a page inside the zip, and shows those for an unpacked folder. */
export const unpackedSheet = `${assetFolder}unpacked.css`;

/**
 * A notice for readers who open a page inside the zip, where assets cannot load: a style sheet hides it,
 * which only works once the folder is unpacked.
 */
function addUnpackNotice(tree: Root): void {
  visit(tree, 'element', (element: Element) => {
    if (element.tagName === 'head')
      element.children.push({
        type: 'element',
        tagName: 'link',
        properties: { rel: ['stylesheet'], href: unpackedSheet },
        children: [],
      });
    if (element.tagName === 'body')
      element.children.unshift({
        type: 'element',
        tagName: 'p',
        properties: { className: ['not-unpacked'] },
        children: [{ type: 'text', value: uiStrings.offline.notUnpacked }],
      });
  });
}

/** Serializes a page of the folder. @param tree without host-only elements; changed in place */
export function folderPage(tree: Root, path: string, base: string): string {
  const page = toFolderPage(tree, path, base);
  if (path === '') addUnpackNotice(page);
  addPolicy(page, ownFiles);
  return toHtml(page);
}

/** Each script includes the transport, so that none depends on another. */
const withTransport = (code: string, transport: string) => `if(!globalThis.guideTransport){${transport}}\n${code}`;

/**
 * Builds the folder.
 * @param pages page bundles by path
 */
export function makeFolder(
  pages: ReadonlyMap<string, PageBundle>,
  files: FileSource,
  scripts: FolderScripts,
): Map<string, string | Uint8Array> {
  const linked = [...pages.values()].flatMap(({ linkedInFolder }) => linkedInFolder);
  const folder = new Map<string, string | Uint8Array>([
    [noticesFile, noticesText()],
    [unpackedSheet, '.not-unpacked{display:none}\n.unpacked{display:block}\n'],
    [`${assetFolder}pagefind.js`, scripts.pagefind],
  ]);
  for (const [module, code] of scripts.pages) folder.set(classicName(module), withTransport(code, scripts.transport));
  for (const [path, code] of packIndex(indexData(files), pages.size)) folder.set(`${assetFolder}search/${path}`, code);
  for (const path of neededFiles(linked, files))
    if (!path.endsWith('.js')) folder.set(path, files.read(path) as Uint8Array);
  for (const [path, { folder: text }] of pages) folder.set(fileOfPath(path), text);
  return new Map([...folder].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

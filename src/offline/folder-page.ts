/** Converts a page for the offline folder: relative URLs and classic scripts. */
import { posix } from 'node:path';
import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { fileOfPath } from '../build/page-path.ts';
import { targetWithin, type Target } from '../model/target.ts';
import { rewriteLinks } from './links.ts';
import { isModuleScript, modulePathOf } from './page-scripts.ts';

/** Folder of assets. */
export const assetFolder = 'assets/';
/** File name of a module's classic script. */
export const classicName = (module: string) => `${assetFolder}${posix.basename(module)}`;

const encodePath = (path: string) => path.split('/').map(encodeURIComponent).join('/');

/** Relative path between two files of the folder. */
export function relativePath(from: string, to: string): string {
  const way = posix.relative(posix.dirname(fileOfPath(from)), fileOfPath(to));
  return encodePath(way);
}

/** Relative path from a page to the root of the folder, with a trailing slash. */
export const wayToTop = (page: string) => '../'.repeat(page.split('/').length - 1) || './';

const urlFrom = (page: string, { path, query, fragment }: Target): string => {
  const hash = fragment ? `#${encodeURIComponent(fragment)}` : '';
  return path === page && !query && hash ? hash : relativePath(page, path) + query + hash;
};

const script = (src: string): Element => ({
  type: 'element',
  tagName: 'script',
  properties: { src, defer: true },
  children: [],
});

/** Replaces modules by classic scripts. */
function useClassicScripts(tree: Root, page: string, base: string): void {
  visit(tree, 'element', (element: Element, index, parent) => {
    if (!parent || index === undefined || !isModuleScript(element)) return undefined;
    parent.children[index] = script(relativePath(page, classicName(modulePathOf(element, page, base))));
    return [SKIP, index + 1];
  });
}

/**
 * @param tree without host-only elements; changed in place
 * @param page path within the guide
 * @param base base path of the site
 */
export function toFolderPage(tree: Root, page: string, base: string): Root {
  useClassicScripts(tree, page, base);
  rewriteLinks(tree, (url, { tagName, properties }) => {
    if (tagName === 'script' && 'defer' in properties) return url;
    const target = targetWithin(url, page, base);
    return target && !target.path.startsWith('..') ? urlFrom(page, target) : url;
  });
  visit(tree, 'element', (element: Element) => {
    if (element.tagName === 'html') element.properties['dataBase'] = wayToTop(page);
  });
  return tree;
}

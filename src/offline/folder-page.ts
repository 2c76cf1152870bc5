/** A page of the folder: every address relative, every script classic. */
import { posix } from 'node:path';
import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { fileOfAddress } from '../build/page-address.ts';
import { targetWithin, type Target } from '../model/target.ts';
import { rewriteLinks } from './links.ts';
import { isModuleScript, modulePathOf } from './page-scripts.ts';

/** Folder of what is not a page. */
export const assetFolder = 'assets/';
/** Name of a module's classic script. */
export const classicName = (module: string) => `${assetFolder}${posix.basename(module)}`;

const encodePath = (path: string) => path.split('/').map(encodeURIComponent).join('/');

/** Way from one file of the folder to another. */
export function relativePath(from: string, to: string): string {
  const way = posix.relative(posix.dirname(fileOfAddress(from)), fileOfAddress(to));
  return encodePath(way);
}

/** Way from a page to the top of the folder, with a slash at its end. */
export const wayToTop = (page: string) => '../'.repeat(page.split('/').length - 1) || './';

const addressFrom = (page: string, { path, query, fragment }: Target): string => {
  const hash = fragment ? `#${encodeURIComponent(fragment)}` : '';
  return path === page && !query && hash ? hash : relativePath(page, path) + query + hash;
};

const script = (src: string): Element => ({
  type: 'element',
  tagName: 'script',
  properties: { src, defer: true },
  children: [],
});

/** Puts classic scripts in the place of modules. */
function useClassicScripts(tree: Root, page: string, base: string): void {
  visit(tree, 'element', (element: Element, index, parent) => {
    if (!parent || index === undefined || !isModuleScript(element)) return undefined;
    parent.children[index] = script(relativePath(page, classicName(modulePathOf(element, page, base))));
    return [SKIP, index + 1];
  });
}

/**
 * @param tree the page, already without what only a host can do; it is changed
 * @param page its path within the guide
 * @param base path of the guide on its host
 */
export function toFolderPage(tree: Root, page: string, base: string): Root {
  useClassicScripts(tree, page, base);
  rewriteLinks(tree, (address, { tagName, properties }) => {
    if (tagName === 'script' && 'defer' in properties) return address;
    const target = targetWithin(address, page, base);
    return target && !target.path.startsWith('..') ? addressFrom(page, target) : address;
  });
  visit(tree, 'element', (element: Element) => {
    if (element.tagName === 'html') element.properties['dataBase'] = wayToTop(page);
  });
  return tree;
}

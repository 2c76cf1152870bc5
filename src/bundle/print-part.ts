/** A page of the site as a part of the page that prints the whole guide. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { cloneElement } from '../build/clone-tree.ts';
import { targetWithin } from '../model/target.ts';
import { rewriteLinks } from './links.ts';
import { findElement, removeElements, renameIds } from './one-file-page.ts';

/** Id on the whole page of a place of one page. */
export const partId = (page: string, fragment = '') =>
  `${page.replace(/\/$/, '').replaceAll('/', '-')}${fragment && `--${fragment}`}`;

/** What leads around a page, or offers to print it alone. */
const skipTest = new Set(['toc', 'jump', 'no-print']);

const isLeftOut = ({ tagName, properties }: Element) =>
  tagName === 'script' ||
  (Array.isArray(properties['className']) && properties['className'].some((name) => skipTest.has(String(name))));

/** A heading stands one level lower than on its own page; key facts are no landmark where there are many. */
const lower: Readonly<Record<string, string>> = { h1: 'h2', h2: 'h3', h3: 'h4', h4: 'h5', aside: 'div' };

function lowerHeadings(tree: Root): void {
  visit(tree, 'element', (element: Element) => {
    const tagName = lower[element.tagName];
    if (!tagName) return;
    if (element.tagName === 'aside') delete element.properties['ariaLabel'];
    element.tagName = tagName;
  });
}

/** The written part of a page; undefined for a page that only lists others. */
export const entryOf = (page: Root): Element | undefined =>
  findElement(page, ({ properties }) => 'dataEntry' in properties);

/**
 * @param entry written part of a page; it is not changed
 * @param isPart whether a page is on the whole page as well
 */
export function printPart(entry: Element, page: string, base: string, isPart: (path: string) => boolean): Element {
  const part = cloneElement(entry);
  const tree: Root = { type: 'root', children: [part] };
  removeElements(tree, isLeftOut);
  rewriteLinks(tree, (address) => {
    const target = targetWithin(address, page, base);
    return target && isPart(target.path) ? `#${encodeURI(partId(target.path, target.fragment))}` : address;
  });
  renameIds(tree, (id) => partId(page, id));
  lowerHeadings(tree);
  part.properties = { className: ['part'], id: partId(page) };
  return part;
}

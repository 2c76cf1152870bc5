/** A page of the site as a part of the page that prints the whole guide. */
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { cloneElement } from '../../build/clone-tree.ts';
import { eachElement, findElement } from '../../build/each-element.ts';
import { fileOfAddress } from '../../build/page-address.ts';
import { targetWithin } from '../../model/target.ts';
import { isBelow } from '../epub/chapters.ts';
import { rewriteLinks } from '../links.ts';
import { factsOf } from '../../rules/page-facts.ts';
import type { PageFacts } from '../../rules/rule.ts';
import { removeElements, renameIds } from '../single-file-page.ts';

/** The page that prints the whole guide. */
export const printPath = 'print/';

export interface PrintPart {
  html: string;
  facts: PageFacts;
}

/** Id on the whole page of a place of one page. */
export const partId = (page: string, fragment = '') =>
  `${page.replace(/\/$/, '').replaceAll('/', '-')}${fragment && `--${fragment}`}`;

/** What leads around a page, or offers to print it alone. */
const excludedClasses = new Set(['toc', 'jump', 'no-print']);

const isExcluded = ({ tagName, properties }: Element) =>
  tagName === 'script' ||
  (Array.isArray(properties['className']) && properties['className'].some((name) => excludedClasses.has(String(name))));

/** Headings stand lower than on their own page; key facts are no landmark where there are many. */
function lowerHeadings(tree: Root, levels: number): void {
  eachElement(tree, (element) => {
    const [, level] = /^h([1-6])$/.exec(element.tagName) ?? [];
    if (level) element.tagName = `h${Math.min(Number(level) + levels, 6)}`;
    if (element.tagName !== 'aside') return;
    delete element.properties['ariaLabel'];
    element.tagName = 'div';
  });
}

/** The written part of a page; undefined for a page that only lists others. */
const entryOf = (page: Root): Element | undefined => findElement(page, ({ properties }) => 'dataEntry' in properties);

/**
 * The written part of a page as a part of the whole page.
 * @param entry written part of a page; it is not changed
 * @param isPart whether a page is on the whole page as well
 */
function printPart(entry: Element, page: string, base: string, isPart: (path: string) => boolean): Element {
  const part = cloneElement(entry);
  const tree: Root = { type: 'root', children: [part] };
  removeElements(tree, isExcluded);
  rewriteLinks(tree, (address) => {
    const target = targetWithin(address, page, base);
    return target && isPart(target.path) ? `#${encodeURI(partId(target.path, target.fragment))}` : address;
  });
  renameIds(tree, (id) => partId(page, id));
  lowerHeadings(tree, isBelow(page) ? 2 : 1);
  part.properties = { className: ['part'], id: partId(page) };
  return part;
}

/** @param page it is not changed */
export function printPartOf(
  page: Root,
  path: string,
  base: string,
  isPart: (path: string) => boolean,
): PrintPart | undefined {
  const entry = entryOf(page);
  if (!entry) return undefined;
  const part = printPart(entry, path, base, isPart);
  // What is wrong with a link is said at its place on its own page; here only that it is there.
  const facts = factsOf({ type: 'root', children: [part] }, fileOfAddress(printPath), () => ({ line: 1, column: 1 }));
  return { html: toHtml(part), facts };
}

/** Converts a page to a part of the whole-guide page. */
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { cloneElement } from '../../build/clone-tree.ts';
import { eachElement, findElement } from '../../build/each-element.ts';
import { fileOfPath } from '../../build/page-path.ts';
import { targetWithin } from '../../model/target.ts';
import { isBelow } from '../epub/chapters.ts';
import { rewriteLinks } from '../links.ts';
import { factsOf } from '../../rules/page-facts.ts';
import type { PageFacts } from '../../rules/rule.ts';
import { removeElements, renameIds } from '../single-file-page.ts';

/** Path of the whole-guide page. */
export const printPath = 'print/';

export interface PrintPart {
  html: string;
  facts: PageFacts;
}

/** Id on the whole-guide page for an anchor of a page. */
export const partId = (page: string, fragment = '') =>
  `${page.replace(/\/$/, '').replaceAll('/', '-')}${fragment && `--${fragment}`}`;

/** Navigation, and print buttons. */
const excludedClasses = new Set(['toc', 'jump', 'no-print']);

const isExcluded = ({ tagName, properties }: Element) =>
  tagName === 'script' ||
  (Array.isArray(properties['className']) && properties['className'].some((name) => excludedClasses.has(String(name))));

/** Headings are one level lower than on their page; many key facts would be many landmarks. */
function lowerHeadings(tree: Root, levels: number): void {
  eachElement(tree, (element) => {
    const [, level] = /^h([1-6])$/.exec(element.tagName) ?? [];
    if (level) element.tagName = `h${Math.min(Number(level) + levels, 6)}`;
    if (element.tagName !== 'aside') return;
    delete element.properties['ariaLabel'];
    element.tagName = 'div';
  });
}

/** The article of a page; undefined for a page that only lists others. */
const entryOf = (page: Root): Element | undefined => findElement(page, ({ properties }) => 'dataEntry' in properties);

/**
 * The article of a page as a part of the whole-guide page.
 * @param entry the article; not changed
 * @param isPart whether the whole-guide page contains a page
 */
function printPart(entry: Element, page: string, base: string, isPart: (path: string) => boolean): Element {
  const part = cloneElement(entry);
  const tree: Root = { type: 'root', children: [part] };
  removeElements(tree, isExcluded);
  rewriteLinks(tree, (url) => {
    const target = targetWithin(url, page, base);
    return target && isPart(target.path) ? `#${encodeURI(partId(target.path, target.fragment))}` : url;
  });
  renameIds(tree, (id) => partId(page, id));
  lowerHeadings(tree, isBelow(page) ? 2 : 1);
  part.properties = { className: ['part'], id: partId(page) };
  return part;
}

/** @param page not changed */
export function printPartOf(
  page: Root,
  path: string,
  base: string,
  isPart: (path: string) => boolean,
): PrintPart | undefined {
  const entry = entryOf(page);
  if (!entry) return undefined;
  const part = printPart(entry, path, base, isPart);
  // Problems of links are reported for the page itself.
  const facts = factsOf({ type: 'root', children: [part] }, fileOfPath(printPath), () => ({ line: 1, column: 1 }));
  return { html: toHtml(part), facts };
}

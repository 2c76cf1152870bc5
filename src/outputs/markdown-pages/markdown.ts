/** Converts a built page to Markdown, so that both always have the same content. */
import type { Element, Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { SKIP, visit } from 'unist-util-visit';
import { cloneElement } from '../../build/clone-tree.ts';
import { findElement } from '../../build/each-element.ts';

import { restoreGfm } from './gfm.ts';

/** Interactive elements, and the frame of the site. */
const excludedTags = new Set(['button', 'form', 'nav', 'noscript', 'script', 'search', 'style']);

/** Tables of contents, and elements excluded from print, such as permalinks. */
const excludedClasses = new Set(['toc', 'no-print']);

const words = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** A glossary term with a popover. */
const isTerm = ({ properties }: Element) => words(properties['className']).includes('term');

const isExcluded = ({ tagName, properties }: Element) =>
  excludedTags.has(tagName) ||
  'hidden' in properties ||
  properties['ariaHidden'] === 'true' ||
  'dataIndex' in properties ||
  words(properties['className']).some((name) => excludedClasses.has(name));

/** The text alternative of a drawing; maps that repeat a list have none. */
function inWords({ properties: { ariaLabel, className } }: Element): Element[] {
  if (!ariaLabel || words(className).includes('areas')) return [];
  const children = [{ type: 'text' as const, value: `(${String(ariaLabel)})` }];
  return [{ type: 'element', tagName: 'p', properties: {}, children }];
}

/** Separator between texts that CSS sets apart: before the first, or after it. */
const setApart: Readonly<Record<string, string>> = { note: ' ', muted: ' ', certainty: '. ' };
const setApartAfter: Readonly<Record<string, string>> = { level: ':' };

/** Markdown tables have no caption: it becomes a paragraph before the table. */
function takeCaption(table: Element): Element[] {
  const at = table.children.findIndex((child) => child.type === 'element' && child.tagName === 'caption');
  const [caption] = at < 0 ? [] : table.children.splice(at, 1);
  return caption?.type === 'element' ? [{ ...caption, tagName: 'p' }] : [];
}

/** Removes elements without text, replaces drawings by their text alternatives, and resolves links. */
function prepare(tree: Root, urlOf: (href: string) => string): void {
  visit(tree, 'element', (element: Element, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (isTerm(element)) {
      parent.children.splice(index, 1, ...element.children);
      return index;
    }
    if (isExcluded(element)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    restoreGfm(element);
    const before = element.tagName === 'table' ? takeCaption(element) : [];
    if (before.length > 0) {
      parent.children.splice(index, 0, ...before);
      return index;
    }
    const { href, className } = element.properties;
    // Markdown has no anchors: the number of a source stays without its link.
    const isPlace = typeof href === 'string' && href.startsWith('#');
    if (element.tagName === 'svg' || isPlace) {
      const instead = isPlace ? element.children : inWords(element);
      parent.children.splice(index, 1, ...instead);
      return [SKIP, index + (isPlace ? 0 : instead.length)];
    }
    if (typeof href === 'string') element.properties['href'] = urlOf(href);
    const names = element.tagName === 'span' ? words(className) : [];
    for (const name of names) {
      if (setApart[name]) element.children.unshift({ type: 'text', value: setApart[name] });
      if (setApartAfter[name]) element.children.push({ type: 'text', value: setApartAfter[name] });
    }
    return undefined;
  });
}

/**
 * @param page not changed
 * @param urlOf resolves links
 * @throws Error if the page has no main element
 */
export function markdownOf(page: Root, urlOf: (href: string) => string): string {
  const main = findElement(page, ({ tagName }) => tagName === 'main');
  if (!main) throw new Error('A page without <main> has no Markdown.');
  const tree: Root = { type: 'root', children: [cloneElement(main)] };
  prepare(tree, urlOf);
  return toMarkdown(toMdast(tree), { bullet: '-', extensions: [gfmToMarkdown()] });
}

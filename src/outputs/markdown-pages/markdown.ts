/** A built page → the same page as Markdown. Made from what readers get, so that the two cannot drift apart. */
import type { Element, Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { SKIP, visit } from 'unist-util-visit';
import { cloneElement } from '../../build/clone-tree.ts';
import { findElement } from '../../build/each-element.ts';

import { restoreGfm } from './gfm.ts';

/** What only a browser can use, or only the frame of the site. */
const excludedTags = new Set(['button', 'form', 'nav', 'noscript', 'script', 'search', 'style']);

/** Contents, for the headings follow anyway; and what is of no use on paper, such as the address of a finding. */
const excludedClasses = new Set(['toc', 'no-print']);

const words = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** A word of the text that shows its meaning when it is pressed. */
const isTerm = ({ properties }: Element) => 'popoverTarget' in properties;

const isExcluded = ({ tagName, properties }: Element) =>
  excludedTags.has(tagName) ||
  'hidden' in properties ||
  properties['ariaHidden'] === 'true' ||
  'dataIndex' in properties ||
  words(properties['className']).some((name) => excludedClasses.has(name));

/** A drawing in words, as it is for readers who do not see it; a map of what the text lists has none. */
function inWords({ properties: { ariaLabel, className } }: Element): Element[] {
  if (!ariaLabel || words(className).includes('areas')) return [];
  const children = [{ type: 'text' as const, value: `(${String(ariaLabel)})` }];
  return [{ type: 'element', tagName: 'p', properties: {}, children }];
}

/** What stands between two pieces of text that a page sets apart by their looks: before the one, or after it. */
const setApart: Readonly<Record<string, string>> = { note: ' ', muted: ' ', certainty: '. ' };
const setApartAfter: Readonly<Record<string, string>> = { level: ':' };

/** A table of Markdown has no caption: what it says stands before the table. */
function takeCaption(table: Element): Element[] {
  const at = table.children.findIndex((child) => child.type === 'element' && child.tagName === 'caption');
  const [caption] = at < 0 ? [] : table.children.splice(at, 1);
  return caption?.type === 'element' ? [{ ...caption, tagName: 'p' }] : [];
}

/** Takes out what has no text, puts words in the place of drawings, and makes addresses whole. */
function prepare(tree: Root, addressOf: (href: string) => string): void {
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
    // Markdown has no places on a page: the number of a source stays, and its link leaves.
    const isPlace = typeof href === 'string' && href.startsWith('#');
    if (element.tagName === 'svg' || isPlace) {
      const instead = isPlace ? element.children : inWords(element);
      parent.children.splice(index, 1, ...instead);
      return [SKIP, index + (isPlace ? 0 : instead.length)];
    }
    if (typeof href === 'string') element.properties['href'] = addressOf(href);
    const names = element.tagName === 'span' ? words(className) : [];
    for (const name of names) {
      if (setApart[name]) element.children.unshift({ type: 'text', value: setApart[name] });
      if (setApartAfter[name]) element.children.push({ type: 'text', value: setApartAfter[name] });
    }
    return undefined;
  });
}

/**
 * @param page it is not changed
 * @param addressOf what a link of the page is in the Markdown
 * @throws Error when the page has no main part
 */
export function markdownOf(page: Root, addressOf: (href: string) => string): string {
  const main = findElement(page, ({ tagName }) => tagName === 'main');
  if (!main) throw new Error('A page without <main> has no Markdown.');
  const tree: Root = { type: 'root', children: [cloneElement(main)] };
  prepare(tree, addressOf);
  return toMarkdown(toMdast(tree), { bullet: '-', extensions: [gfmToMarkdown()] });
}

/** A page of the site as a document of the book: its main part as XHTML, without what only a browser can use. */
import type { Element, ElementContent, Root } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { cloneElement } from '../../build/clone-tree.ts';
import { findElement } from '../../build/each-element.ts';
import { targetWithin } from '../../model/target.ts';
import { xmlText } from '../../outputs/feeds/xml.ts';

/** Name of the document of a page: `tools/foam-roller/` → `tools.foam-roller.xhtml`. */
export const documentOf = (path: string) => `${path.replace(/\/$/, '').replaceAll('/', '.') || 'home'}.xhtml`;

/** Name in the book of a drawing of the site. */
export const pictureOf = (path: string) => path.replaceAll('/', '.');

export interface InBook {
  base: string;
  /** Whether a page of the site is in the book. */
  has: (path: string) => boolean;
  /** Address on the web of what is not in the book; undefined where no host is known. */
  onWeb: (path: string) => string | undefined;
}

const excludedTags = new Set(['button', 'form', 'noscript', 'script', 'search', 'style', 'nav', 'template']);
/** What is of no use on paper is of none in a book: the address of a finding, a figure that leads to pages. */
const isExcluded = ({ tagName, properties }: Element) =>
  excludedTags.has(tagName) || 'hidden' in properties || String(properties['className']).includes('no-print');
const keptAttributes = new Set(
  'id className href lang dir start scope colSpan rowSpan dateTime ariaLabel role alt src title open'.split(' '),
);

const picture = (src: string, alt: string): Element => ({
  type: 'element',
  tagName: 'img',
  properties: { src, alt },
  children: [],
});

/** What stands in the book for a drawing: its file, or nothing for a map that leads to pages or repeats a list. */
function drawing(svg: Element, at: string, { base }: InBook): Element[] {
  const use = findElement({ type: 'root', children: [svg] }, ({ tagName }) => tagName === 'use');
  const path = use && targetWithin(String(use.properties['href']), at, base)?.path;
  const label = svg.properties['ariaLabel'];
  return path && label && /^drawings\/.+\/.+/.test(path) ? [picture(pictureOf(path), String(label))] : [];
}

/** An id as XML wants it: a letter in front, and none that some reader of XML does not know. */
export const xmlId = (id: string) =>
  id.replace(/^[^A-Za-z]|[^A-Za-z\d.-]/gu, (letter) => `_${letter.codePointAt(0)?.toString(16)}_`);

/** What stands in the book for a link: the same, an address on the web, or only its text. */
function link(element: Element, at: string, book: InBook): ElementContent[] {
  const target = targetWithin(String(element.properties['href']), at, book.base);
  if (!target) return [element];
  if (book.has(target.path)) {
    const hash = target.fragment && `#${xmlId(target.fragment)}`;
    element.properties['href'] = target.path === at && hash ? hash : documentOf(target.path) + hash;
    return [element];
  }
  const address = book.onWeb(target.path);
  if (!address) return element.children;
  const hash = target.fragment && `#${encodeURIComponent(target.fragment)}`;
  element.properties['href'] = address + target.query + hash;
  return [element];
}

/** A word of the text that shows its meaning when it is pressed leads to where the meaning stands on the page. */
function linkTerm(element: Element): void {
  const hash = element.properties['popoverTarget'];
  if (hash === undefined) return;
  element.tagName = 'a';
  element.properties = { href: `#${xmlId(String(hash))}` };
}

function clean(tree: Root, at: string, book: InBook): void {
  visit(tree, 'element', (element: Element, index, parent) => {
    if (!parent || index === undefined) return undefined;
    linkTerm(element);
    const { tagName, properties } = element;
    const instead = isExcluded(element)
      ? []
      : tagName === 'svg'
        ? drawing(element, at, book)
        : tagName === 'a' && 'href' in properties
          ? link(element, at, book)
          : undefined;
    if (typeof properties['id'] === 'string') properties['id'] = xmlId(properties['id']);
    element.properties = Object.fromEntries(Object.entries(properties).filter(([name]) => keptAttributes.has(name)));
    if (!instead || (instead.length === 1 && instead[0] === element)) return undefined;
    parent.children.splice(index, 1, ...instead);
    return tagName === 'a' ? index : [SKIP, index + instead.length];
  });
}

const isElement = (node: { type: string }): node is Element => node.type === 'element';

/** An XHTML document. @param body what stands in it */
export const documentText = (title: string, language: string, direction: string, body: ElementContent[]): string => {
  const html = h('html', { lang: language, dir: direction }, [
    h('head', [h('title', title), h('link', { rel: 'stylesheet', type: 'text/css', href: 'book.css' })]),
    h('body', body),
  ]);
  const xml = xmlText(toXast({ type: 'root', children: [html] }));
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${xml.replace(' lang="', ` xml:lang="${language}" lang="`)}\n`;
};

/**
 * The main part of a page, ready for the book.
 * @param page without what only a host can do; it is not changed
 * @param at its path within the guide
 */
export function bookPart(page: Root, at: string, book: InBook): ElementContent[] {
  const main = findElement(page, ({ tagName }) => tagName === 'main');
  if (!main) throw new Error(`/${at} has no main part for the book.`);
  const tree: Root = { type: 'root', children: main.children.filter(isElement).map(cloneElement) };
  clean(tree, at, book);
  return tree.children.filter(isElement);
}

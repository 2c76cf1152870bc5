/** Converts a page to an XHTML document of the EPUB: its main element, without interactive parts. */
import type { Element, ElementContent, Root } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { cloneElement } from '../../build/clone-tree.ts';
import { findElement } from '../../build/each-element.ts';
import { targetWithin } from '../../model/target.ts';
import { xmlText } from '../../outputs/feeds/xml.ts';

/** File name of a page's document: `tools/foam-roller/` → `tools.foam-roller.xhtml`. */
export const documentOf = (path: string) => `${path.replace(/\/$/, '').replaceAll('/', '.') || 'home'}.xhtml`;

/** File name of a drawing in the EPUB. */
export const pictureOf = (path: string) => path.replaceAll('/', '.');

export interface InBook {
  base: string;
  /** Whether the EPUB contains a page. */
  has: (path: string) => boolean;
  /** Absolute URL of pages outside the EPUB; undefined without SITE_URL. */
  onWeb: (path: string) => string | undefined;
}

const excludedTags = new Set(['button', 'form', 'noscript', 'script', 'search', 'style', 'nav', 'template']);
/** Elements excluded from print are excluded here too: permalinks, maps with links. */
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

/** Replaces a drawing by an image, or removes a map that repeats a list. */
function drawing(svg: Element, at: string, { base }: InBook): Element[] {
  const use = findElement({ type: 'root', children: [svg] }, ({ tagName }) => tagName === 'use');
  const path = use && targetWithin(String(use.properties['href']), at, base)?.path;
  const label = svg.properties['ariaLabel'];
  return path && label && /^drawings\/.+\/.+/.test(path) ? [picture(pictureOf(path), String(label))] : [];
}

/** A valid XML id that all readers support. */
export const xmlId = (id: string) =>
  id.replace(/^[^A-Za-z]|[^A-Za-z\d.-]/gu, (letter) => `_${letter.codePointAt(0)?.toString(16)}_`);

/** Rewrites a link: to a document, to an absolute URL, or to its text only. */
function link(element: Element, at: string, book: InBook): ElementContent[] {
  const target = targetWithin(String(element.properties['href']), at, book.base);
  if (!target) return [element];
  if (book.has(target.path)) {
    const hash = target.fragment && `#${xmlId(target.fragment)}`;
    element.properties['href'] = target.path === at && hash ? hash : documentOf(target.path) + hash;
    return [element];
  }
  const url = book.onWeb(target.path);
  if (!url) return element.children;
  const hash = target.fragment && `#${encodeURIComponent(target.fragment)}`;
  element.properties['href'] = url + target.query + hash;
  return [element];
}

/** Replaces the popover of a glossary term by a link to its explanation on the page. */
function linkTerm(element: Element): void {
  const { className, popoverTarget: hash } = element.properties;
  if (hash === undefined || !String(className).includes('term')) return;
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

/** Serializes an XHTML document. @param body its content */
export const documentText = (title: string, language: string, direction: string, body: ElementContent[]): string => {
  const html = h('html', { lang: language, dir: direction }, [
    h('head', [h('title', title), h('link', { rel: 'stylesheet', type: 'text/css', href: 'book.css' })]),
    h('body', body),
  ]);
  const xml = xmlText(toXast({ type: 'root', children: [html] }));
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${xml.replace(' lang="', ` xml:lang="${language}" lang="`)}\n`;
};

/**
 * The main element of a page as XHTML.
 * @param page without host-only elements; not changed
 * @param at path within the guide
 */
export function bookPart(page: Root, at: string, book: InBook): ElementContent[] {
  const main = findElement(page, ({ tagName }) => tagName === 'main');
  if (!main) throw new Error(`/${at} has no main part for the book.`);
  const tree: Root = { type: 'root', children: main.children.filter(isElement).map(cloneElement) };
  clean(tree, at, book);
  return tree.children.filter(isElement);
}

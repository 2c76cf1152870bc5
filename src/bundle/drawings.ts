/** Drawings that pages call up from files, put into the copies: a page that is opened as a file may call up nothing. */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { targetWithin } from '../model/target.ts';
import type { Site } from './read-site.ts';

interface Use {
  /** The file of the drawing, and the id of the part that is called up. */
  path: string;
  fragment: string;
  part: Element;
  /** Puts something else there. */
  replace: (element: Element) => void;
}

/** The elements of a drawing by their ids; without these, as a page may show them more than once. */
function partsOf(bytes: Uint8Array): Map<string, Element> {
  const parts = new Map<string, Element>();
  const tree = fromHtml(new TextDecoder().decode(bytes), { fragment: true, space: 'svg' });
  visit(tree, 'element', (element: Element) => {
    const { id, ...properties } = element.properties;
    if (typeof id === 'string') parts.set(id, element);
    element.properties = properties;
  });
  return parts;
}

/** Finds where pages call up drawings; each file is read once. */
function finderIn({ base, files }: Site): (page: Root, at: string) => Use[] {
  const read = new Map<string, Map<string, Element>>();
  const partsIn = (path: string) => {
    const bytes = files.get(path);
    if (bytes && !read.has(path)) read.set(path, partsOf(bytes));
    return read.get(path);
  };
  return (page, at) => {
    const uses: Use[] = [];
    visit(page, 'element', (element: Element, index, parent) => {
      if (element.tagName !== 'use' || !parent || index === undefined) return;
      const target = targetWithin(String(element.properties['href']), at, base);
      const part = target && partsIn(target.path)?.get(target.fragment);
      if (part) uses.push({ ...target, part, replace: (other) => parent.children.splice(index, 1, other) });
    });
    return uses;
  };
}

/** The same site with every drawing in the pages that show it. */
export function drawInPages(site: Site): Site {
  const usesIn = finderIn(site);
  const draw = (page: Root, path: string) => {
    const tree = structuredClone(page);
    for (const { part, replace } of usesIn(tree, path)) replace(structuredClone(part));
    return tree;
  };
  return { ...site, pages: new Map([...site.pages].map(([path, page]) => [path, draw(page, path)] as const)) };
}

/**
 * All drawings that pages call up, once each, in an element that is not seen itself.
 * @param idOf names a part of a file
 */
export function drawingSheet(site: Site, idOf: (path: string, fragment: string) => string): Element {
  const usesIn = finderIn(site);
  const parts = new Map<string, Element>();
  for (const [at, page] of site.pages)
    for (const { path, fragment, part } of usesIn(page, at)) parts.set(idOf(path, fragment), part);
  const children = [...parts].map(([id, part]) => ({ ...part, properties: { ...part.properties, id } }));
  return { type: 'element', tagName: 'svg', properties: { width: 0, height: 0, ariaHidden: 'true' }, children };
}

/** Drawings that pages call up from files, put into the pages: a page that is opened as a file may call up nothing. */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { targetWithin } from '../model/target.ts';
import type { Site } from './read-site.ts';

type Parts = ReadonlyMap<string, Element>;

/** The elements of a drawing by their ids; without these, as a page may show them more than once. */
function partsOf(bytes: Uint8Array): Parts {
  const parts = new Map<string, Element>();
  const tree = fromHtml(new TextDecoder().decode(bytes), { fragment: true, space: 'svg' });
  visit(tree, 'element', (element: Element) => {
    const { id, ...properties } = element.properties;
    if (typeof id === 'string') parts.set(id, element);
    element.properties = properties;
  });
  return parts;
}

function withDrawings(page: Root, path: string, { base }: Site, partsIn: (file: string) => Parts | undefined): Root {
  const tree = structuredClone(page);
  visit(tree, 'element', (element: Element, index, parent) => {
    if (element.tagName !== 'use' || !parent || index === undefined) return;
    const target = targetWithin(String(element.properties['href']), path, base);
    const part = target && partsIn(target.path)?.get(target.fragment);
    if (part) parent.children.splice(index, 1, structuredClone(part));
  });
  return tree;
}

/** The same site with every drawing in the pages that show it. */
export function drawInPages(site: Site): Site {
  const read = new Map<string, Parts>();
  const partsIn = (file: string) => {
    const bytes = site.files.get(file);
    if (bytes && !read.has(file)) read.set(file, partsOf(bytes));
    return read.get(file);
  };
  return {
    ...site,
    pages: new Map([...site.pages].map(([path, page]) => [path, withDrawings(page, path, site, partsIn)] as const)),
  };
}

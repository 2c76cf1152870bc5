/** Drawings that pages call up from files, put into the copies: a page that is opened as a file may call up nothing. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { cloneElement, cloneTree } from '../build/clone-tree.ts';
import { elementsOf, toHast, type Drawing } from '../model/drawing/drawing.ts';
import { readPublished } from '../model/drawing/parse-drawing.ts';
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

/** Where a site has its drawings. */
const isDrawing = (path: string) => path.startsWith('drawings/') && path.endsWith('.svg');

/** A drawing that a site has published. @throws Error when it is none */
const drawingIn = (path: string, bytes: Uint8Array): Drawing => readPublished(path, new TextDecoder().decode(bytes));

/** All drawings of a site by their paths. */
export const drawingsOf = ({ files }: Site): Map<string, Drawing> =>
  new Map(
    [...files].filter(([path]) => isDrawing(path)).map(([path, bytes]) => [path, drawingIn(path, bytes)] as const),
  );

/** The elements of a drawing by their ids. */
function partsOf(drawing: Drawing): Map<string, Element> {
  const parts = elementsOf(drawing).map((element) => [element.attributes['id'], toHast(element)] as const);
  return new Map(parts.flatMap(([id, part]) => (id === undefined ? [] : [[id, part] as const])));
}

/** Finds where pages call up drawings; each file is read once. */
function finderIn({ base, files }: Site): (page: Root, at: string) => Use[] {
  const read = new Map<string, Map<string, Element>>();
  const partsIn = (path: string) => {
    const bytes = isDrawing(path) ? files.get(path) : undefined;
    if (bytes && !read.has(path)) read.set(path, partsOf(drawingIn(path, bytes)));
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
    const tree = cloneTree(page);
    for (const { part, replace } of usesIn(tree, path)) replace(cloneElement(part));
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

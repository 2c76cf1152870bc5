/** Drawings that pages call up from files, put into the copies: a page that is opened as a file may call up nothing. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { cloneElement } from '../build/clone-tree.ts';
import type { FileSource } from '../build/site-files.ts';
import { elementsOf, toHast, type Drawing } from '../model/drawing/drawing.ts';
import { readPublished } from '../model/drawing/parse-drawing.ts';
import { targetWithin } from '../model/target.ts';

/** A part of a drawing that a page calls up: the file, and the id of the part. */
export interface DrawingUse {
  path: string;
  fragment: string;
}

interface FoundUse extends DrawingUse {
  part: Element;
  /** Puts something else there. */
  replace: (element: Element) => void;
}

/** Where a site has its drawings. */
const isDrawing = (path: string) => path.startsWith('drawings/') && path.endsWith('.svg');

/** A drawing that a site has published. @throws Error when it is none */
const drawingIn = (path: string, bytes: Uint8Array): Drawing => readPublished(path, new TextDecoder().decode(bytes));

/** All drawings of a site by their paths. */
export const drawingsOf = (files: FileSource): Map<string, Drawing> =>
  new Map(
    files
      .paths()
      .filter(isDrawing)
      .map((path) => [path, drawingIn(path, files.read(path) as Uint8Array)] as const),
  );

/** The elements of a drawing by their ids. */
function partsOf(drawing: Drawing): Map<string, Element> {
  const parts = elementsOf(drawing).map((element) => [element.attributes['id'], toHast(element)] as const);
  return new Map(parts.flatMap(([id, part]) => (id === undefined ? [] : [[id, part] as const])));
}

type FindPart = (use: DrawingUse) => Element | undefined;

const finders = new WeakMap<FileSource, FindPart>();

/** Finds parts of the drawings of a site; each file is read once. */
export function partFinder(files: FileSource): FindPart {
  const made = finders.get(files);
  if (made) return made;
  const read = new Map<string, Map<string, Element>>();
  const find: FindPart = ({ path, fragment }) => {
    const bytes = isDrawing(path) && !read.has(path) ? files.read(path) : undefined;
    if (bytes) read.set(path, partsOf(drawingIn(path, bytes)));
    return read.get(path)?.get(fragment);
  };
  finders.set(files, find);
  return find;
}

/** Where a page calls up drawings. @param at path of the page */
export function usesIn(page: Root, at: string, base: string, find: FindPart): FoundUse[] {
  const uses: FoundUse[] = [];
  visit(page, 'element', (element: Element, index, parent) => {
    if (element.tagName !== 'use' || !parent || index === undefined) return;
    const target = targetWithin(String(element.properties['href']), at, base);
    const part = target && find(target);
    if (part)
      uses.push({
        path: target.path,
        fragment: target.fragment,
        part,
        replace: (other) => parent.children.splice(index, 1, other),
      });
  });
  return uses;
}

/** Puts every drawing into a page that shows it. @returns the same tree */
export function drawIn(page: Root, at: string, base: string, find: FindPart): Root {
  for (const { part, replace } of usesIn(page, at, base, find)) replace(cloneElement(part));
  return page;
}

/**
 * Parts of drawings, once each, in an element that is not seen itself.
 * @param idOf names a part of a file
 */
export function drawingSheet(
  uses: Iterable<DrawingUse>,
  find: FindPart,
  idOf: (path: string, fragment: string) => string,
): Element {
  const parts = new Map<string, Element>();
  for (const use of uses) {
    const part = find(use);
    if (part) parts.set(idOf(use.path, use.fragment), part);
  }
  const children = [...parts].map(([id, part]) => ({ ...part, properties: { ...part.properties, id } }));
  return { type: 'element', tagName: 'svg', properties: { width: 0, height: 0, ariaHidden: 'true' }, children };
}

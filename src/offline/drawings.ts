/** Inlines drawings into offline pages: browsers do not load external SVG references from files. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { cloneElement } from '../build/clone-tree.ts';
import type { FileSource } from '../build/site-files.ts';
import { elementsOf, toHast, type Drawing } from '../model/drawing/drawing.ts';
import { readPublished } from '../model/drawing/parse-drawing.ts';
import { targetWithin } from '../model/target.ts';

/** A reference to part of a drawing: file and element id. */
export interface DrawingUse {
  path: string;
  fragment: string;
}

interface FoundUse extends DrawingUse {
  part: Element;
  /** Replaces the reference. */
  replace: (element: Element) => void;
}

/** Folder of drawings in a site. */
const isDrawing = (path: string) => path.startsWith('drawings/') && path.endsWith('.svg');

/** Parses a published drawing. @throws Error for an invalid one */
const drawingIn = (path: string, bytes: Uint8Array): Drawing => readPublished(path, new TextDecoder().decode(bytes));

/** All drawings of a site, by path. */
export const drawingsOf = (files: FileSource): Map<string, Drawing> =>
  new Map(
    files
      .paths()
      .filter(isDrawing)
      .map((path) => [path, drawingIn(path, files.read(path) as Uint8Array)] as const),
  );

/** Elements of a drawing by id. */
function partsOf(drawing: Drawing): Map<string, Element> {
  const parts = elementsOf(drawing).map((element) => [element.attributes['id'], toHast(element)] as const);
  return new Map(parts.flatMap(([id, part]) => (id === undefined ? [] : [[id, part] as const])));
}

type FindPart = (use: DrawingUse) => Element | undefined;

const finders = new WeakMap<FileSource, FindPart>();

/** Finds parts of drawings; each file is parsed once. */
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

/** References to drawings in a page. @param at path of the page */
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

/** Inlines the drawings of a page, in place. @returns the same tree */
export function drawIn(page: Root, at: string, base: string, find: FindPart): Root {
  for (const { part, replace } of usesIn(page, at, base, find)) replace(cloneElement(part));
  return page;
}

/**
 * A hidden SVG with parts of drawings, each once.
 * @param idOf id for a part of a file
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

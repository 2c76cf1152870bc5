/** A sanitized drawing as a tree, and its serialization. */
import type { Element as HtmlElement } from 'hast';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** An element of a drawing; only `parseDrawing` creates one. */
export interface DrawingElement extends Element {
  attributes: Record<string, string>;
  children: DrawingElement[];
}

/** The root element, `<svg>`. */
export type Drawing = DrawingElement;

/** Serializes a drawing as an SVG file. */
export const drawingText = (drawing: Drawing): string =>
  `${toXml(drawing, { closeEmptyElements: true, tightClose: true })}\n`;

/** All elements of a drawing. */
export const elementsOf = (element: DrawingElement): DrawingElement[] => [
  element,
  ...element.children.flatMap(elementsOf),
];

/** A hast element for a page, without ids, since a page may show the drawing more than once. */
export function toHast({ name, attributes: { id: _id, ...properties }, children }: DrawingElement): HtmlElement {
  return { type: 'element', tagName: name, properties, children: children.map(toHast) };
}

/** A drawing as a tree that holds nothing but what `drawing-form.ts` allows, and its text. */
import type { Element as HtmlElement } from 'hast';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** An element of a drawing; only `parseDrawing` makes one. */
export interface DrawingElement extends Element {
  attributes: Record<string, string>;
  children: DrawingElement[];
}

/** The root element, `<svg>`. */
export type Drawing = DrawingElement;

/** The drawing as the text of an SVG file. */
export const drawingText = (drawing: Drawing): string =>
  `${toXml(drawing, { closeEmptyElements: true, tightClose: true })}\n`;

/** The elements of a drawing, with all that is in them. */
export const elementsOf = (element: DrawingElement): DrawingElement[] => [
  element,
  ...element.children.flatMap(elementsOf),
];

/** An element of a drawing for a page, without ids, as a page may show it more than once. */
export function toHast({ name, attributes: { id: _id, ...properties }, children }: DrawingElement): HtmlElement {
  return { type: 'element', tagName: name, properties, children: children.map(toHast) };
}

/** A tree as the text of an XML file. */
import type { Element, Nodes } from 'xast';
import { toXml } from 'xast-util-to-xml';

export { x } from 'xastscript';

const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const;

/** A tree as text. What ends a block of characters may stand nowhere else, and the library leaves it. */
export const xmlText = (tree: Nodes): string => toXml(tree, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;');

/** @param element the one element of the file, with all others in it */
export const xmlFile = (element: Element): string =>
  `${xmlText({ type: 'root', children: [declaration, { type: 'text', value: '\n' }, element] })}\n`;

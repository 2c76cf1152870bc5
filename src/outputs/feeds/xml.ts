/** Serializes XML files. */
import type { Element, Nodes } from 'xast';
import { toXml } from 'xast-util-to-xml';

export { x } from 'xastscript';

const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const;

/** Escapes "]]>" in text, which the library does not. */
export const xmlText = (tree: Nodes): string => toXml(tree, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;');

/** @param element root element */
export const xmlFile = (element: Element): string =>
  `${xmlText({ type: 'root', children: [declaration, { type: 'text', value: '\n' }, element] })}\n`;

/** A tree as the text of an XML file. */
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

export { x } from 'xastscript';

const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const;

/** @param element the one element of the file, with all others in it */
export const xmlFile = (element: Element): string =>
  `${toXml({ type: 'root', children: [declaration, { type: 'text', value: '\n' }, element] }, { closeEmptyElements: true })}\n`;

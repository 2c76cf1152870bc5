/** Inline scripts and styles of a page, by their CSP hashes. */
import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { eachElement } from '../../build/each-element.ts';

/** Script types that browsers execute; others are data blocks. */
const activeTypes = new Set(['undefined', '', 'module', 'text/javascript', 'importmap', 'speculationrules']);

export interface InlineCode {
  /** Script sources for a policy, without duplicates, in order. */
  scripts: readonly string[];
  styles: readonly string[];
  /** Attributes that no hash can allow: `style`, and event handlers such as `onclick`. */
  attributes: readonly string[];
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const isInlineScript = ({ tagName, properties }: Element) =>
  tagName === 'script' && !('src' in properties) && activeTypes.has(String(properties['type']).toLowerCase());

const isRefused = (attribute: string) => attribute === 'style' || /^on[A-Z]/.test(attribute);

const unique = (items: readonly string[]) => [...new Set(items)].toSorted();

/** Finds the inline code of a page. */
export function inlineCode(page: Root): InlineCode {
  const found = { scripts: [] as string[], styles: [] as string[], attributes: [] as string[] };
  eachElement(page, (element) => {
    if (isInlineScript(element)) found.scripts.push(hashOf(toString(element)));
    if (element.tagName === 'style') found.styles.push(hashOf(toString(element)));
    for (const name of Object.keys(element.properties).filter(isRefused))
      found.attributes.push(`${name.toLowerCase()} on <${element.tagName}>`);
  });
  return { scripts: unique(found.scripts), styles: unique(found.styles), attributes: unique(found.attributes) };
}

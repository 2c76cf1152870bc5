/** The visible text of a page: separate blocks, list numbers, no citation and footnote markers. */
import type { Element, Nodes, Parents } from 'hast';

const inline = new Set(
  'a abbr b bdi bdo button cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const unseen = new Set(['script', 'style', 'template', 'noscript', 'input', 'form', 'search']);

const words = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const isMark = ({ properties }: Element) =>
  words(properties['className']).some((name) => name === 'cite' || name === 'no-print');
const isUnseen = (element: Element) => unseen.has(element.tagName) || 'hidden' in element.properties || isMark(element);

function numberOf(item: Element, parent: Parents | undefined): string {
  if (item.tagName !== 'li' || parent?.type !== 'element' || parent.tagName !== 'ol') return '';
  const items = parent.children.filter((child) => child.type === 'element' && child.tagName === 'li');
  return `${Number(parent.properties['start'] ?? 1) + items.indexOf(item)}. `;
}

/** The text alternative of an image. */
const pictureText = ({ properties: { ariaLabel, alt } }: Element) => `\n${String(ariaLabel ?? alt ?? '')}\n`;

export interface TextOptions {
  /** List numbers, which CSS renders. */
  numbers?: boolean;
  /** Elements to skip with their descendants. */
  leaveOut?: (element: Element) => boolean;
}

export function textOf(node: Nodes, options: TextOptions = {}, parent?: Parents): string {
  const { numbers = true, leaveOut } = options;
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && (isUnseen(node) || leaveOut?.(node))) return '';
  if (node.type === 'element' && (node.tagName === 'svg' || node.tagName === 'img')) return pictureText(node);
  const inner = node.children.map((child) => textOf(child, options, node)).join('');
  if (node.type !== 'element' || inline.has(node.tagName)) return inner;
  return `\n${numbers ? numberOf(node, parent) : ''}${inner}\n`;
}

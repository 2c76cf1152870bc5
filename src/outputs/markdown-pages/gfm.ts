/** Adapts rendered GFM to hast-util-to-mdast. */
import type { Element } from 'hast';

const classesOf = ({ properties: { className } }: Element) => (Array.isArray(className) ? className.map(String) : []);

/** Alignment of a table cell. */
const sideOf = (classes: readonly string[]) =>
  classes.find((name) => name.startsWith('align-'))?.slice('align-'.length);

/** Sets alignment of cells and checkboxes of tasks, in place. */
export function restoreGfm(element: Element): void {
  const classes = classesOf(element);
  const side = sideOf(classes);
  if (side && /^t[hd]$/.test(element.tagName)) element.properties = { align: side };
  if (!classes.includes('task')) return;
  element.tagName = 'input';
  element.properties = { type: 'checkbox', checked: classes.includes('done') };
  element.children = [];
}

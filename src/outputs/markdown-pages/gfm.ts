/** What a page shows of GitHub's additions to Markdown, as the library that writes Markdown knows it. */
import type { Element } from 'hast';

const classesOf = ({ properties: { className } }: Element) => (Array.isArray(className) ? className.map(String) : []);

/** The side to which a cell of a table is aligned. */
const sideOf = (classes: readonly string[]) =>
  classes.find((name) => name.startsWith('align-'))?.slice('align-'.length);

/** Gives cells their alignment, and tasks their boxes. The element is changed. */
export function restoreGfm(element: Element): void {
  const classes = classesOf(element);
  const side = sideOf(classes);
  if (side && /^t[hd]$/.test(element.tagName)) element.properties = { align: side };
  if (!classes.includes('task')) return;
  element.tagName = 'input';
  element.properties = { type: 'checkbox', checked: classes.includes('done') };
  element.children = [];
}

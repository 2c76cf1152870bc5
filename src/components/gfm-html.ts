/** Adapts the HTML of GitHub Flavored Markdown: accessible names, and classes for inline styles, which the policy blocks. */
import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { uiStrings } from '../ui-strings.ts';

const isElement = (node: ElementContent): node is Element => node.type === 'element';

const classesOf = ({ properties: { className } }: Element) => (Array.isArray(className) ? className.map(String) : []);

const addClass = (element: Element, name: string) => {
  element.properties['className'] = [...classesOf(element), name];
};

/** Attributes of a scrollable region: named and focusable, so that it can be scrollable by keyboard. */
const scrollable = (name: string) => ({ role: 'group', ariaLabel: name, tabIndex: 0 });

function alignCell(cell: Element): void {
  const { style, align, ...properties } = cell.properties;
  const side = /^\s*text-align:\s*(left|center|right)\s*;?\s*$/.exec(String(style ?? ''))?.[1] ?? align;
  cell.properties = properties;
  if (side) addClass(cell, `align-${String(side)}`);
}

/** Wraps a table in a scrollable region, named by its columns. */
function wrapTable(table: Element): Element {
  const names: string[] = [];
  visit(table, 'element', (cell: Element) => {
    if (cell.tagName === 'th') names.push(toString(cell).trim());
    if (cell.tagName === 'th' || cell.tagName === 'td') alignCell(cell);
  });
  const columns = names.filter(Boolean);
  const name = columns.length > 0 ? uiStrings.body.table(columns) : uiStrings.body.tableWithoutNames;
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['wide-table'], ...scrollable(name) },
    children: [table],
  };
}

/** A checkbox as an image with a name, since tasks cannot be changed. */
function taskImage({ properties: { checked } }: Element): Element {
  const name = checked ? uiStrings.body.task.done : uiStrings.body.task.open;
  return {
    type: 'element',
    tagName: 'span',
    properties: {
      className: checked ? ['task', 'done'] : ['task'],
      role: 'img',
      ariaLabel: name,
      dataPagefindIgnore: '',
    },
    children: [{ type: 'text', value: checked ? '☑' : '☐' }],
  };
}

const isTaskBox = ({ tagName, properties }: Element) => tagName === 'input' && properties['type'] === 'checkbox';

/** The number in a label: `1`, or `1-2` for the back reference to the second reference of footnote 1. */
const numberIn = (label: unknown) => /[\d-]+$/.exec(String(label))?.[0] ?? '';

const isFootnoteReference = ({ children }: Element) =>
  children.some((child) => isElement(child) && 'dataFootnoteRef' in child.properties);

function nameFootnoteLink(link: Element): void {
  const { ariaDescribedBy, ariaLabel: english, ...properties } = link.properties;
  if ('dataFootnoteRef' in properties) {
    const number = toString(link);
    const named = { role: 'doc-noteref', ariaLabel: uiStrings.body.footnote(number) };
    link.properties = { ...properties, ...named, className: ['cite'], dataPagefindIgnore: '' };
    link.children = [{ type: 'text', value: uiStrings.body.footnoteReference(number) }];
  }
  if (!('dataFootnoteBackref' in properties)) return;
  const ariaLabel = uiStrings.body.backTo(numberIn(english));
  link.properties = { ...properties, className: ['no-print'], role: 'doc-backlink', ariaLabel, dataPagefindIgnore: '' };
  // An arrow that no system renders as an emoji.
  link.children = link.children.map((child) => (child.type === 'text' ? { ...child, value: '↑' } : child));
}

/** Footnotes have a name instead of a heading, which would appear in the table of contents. */
function nameFootnotes(section: Element): void {
  section.properties = { className: ['footnotes'], role: 'doc-endnotes', ariaLabel: uiStrings.body.footnotes };
  section.children = section.children.filter((child) => !isElement(child) || child.tagName !== 'h2');
  const list = section.children.filter(isElement).find(({ tagName }) => tagName === 'ol');
  // The list has no markers: its numbers are text, and Safari exposes it as a list only with the role.
  if (list) list.properties = { ...list.properties, role: 'list' };
  for (const [index, footnote] of (list?.children ?? []).filter(isElement).entries()) {
    const first = footnote.children.find(isElement);
    const text = first?.tagName === 'p' ? first : footnote;
    text.children.unshift({ type: 'text', value: uiStrings.body.footnoteLabel(String(index + 1)) });
  }
}

/** Whether HTML contains anything that `prose.css` styles; most pages do not. */
export const needsProseStyle = (html: string) =>
  /<(?:blockquote|code|hr|pre)\b|<[^>]* class="(?:wide-table|task|footnotes)/.test(html);

/** Adapts the HTML of a Markdown body in place. */
export function adaptGfm(tree: Root): void {
  visit(tree, 'element', (element: Element, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const { tagName, properties } = element;
    if (tagName === 'table') {
      parent.children[index] = wrapTable(element);
      return undefined;
    }
    if (isTaskBox(element)) {
      parent.children[index] = taskImage(element);
      return [SKIP, index + 1];
    }
    if (tagName === 'sup' && isFootnoteReference(element)) {
      parent.children.splice(index, 1, ...element.children);
      return [SKIP, index];
    }
    if (tagName === 'pre') element.properties = { ...properties, ...scrollable(uiStrings.body.code) };
    if (tagName === 'a') nameFootnoteLink(element);
    if (tagName === 'section' && 'dataFootnotes' in properties) nameFootnotes(element);
    return undefined;
  });
}

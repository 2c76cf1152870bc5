/** What GitHub's additions to Markdown become on a page: without inline styles, which the policy refuses, and with names. */
import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { uiStrings } from '../ui-strings.ts';

const isElement = (node: ElementContent): node is Element => node.type === 'element';

const classesOf = ({ properties: { className } }: Element) => (Array.isArray(className) ? className.map(String) : []);

const addClass = (element: Element, name: string) => {
  element.properties['className'] = [...classesOf(element), name];
};

/** A part that is scrolled where it is too wide: by keyboard as well, and with a name for those who do not see it. */
const scrolled = (name: string) => ({ role: 'group', ariaLabel: name, tabIndex: 0 });

function alignCell(cell: Element): void {
  const { style, align, ...properties } = cell.properties;
  const side = /^\s*text-align:\s*(left|center|right)\s*;?\s*$/.exec(String(style ?? ''))?.[1] ?? align;
  cell.properties = properties;
  if (side) addClass(cell, `align-${String(side)}`);
}

/** A table in a part that is scrolled, named by its columns. */
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
    properties: { className: ['wide-table'], ...scrolled(name) },
    children: [table],
  };
}

/** Nothing can be pressed: the box of a task is a picture with a name, on the screen, on paper and in the book. */
function taskMark({ properties: { checked } }: Element): Element {
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

/** The number of a footnote: `1`, or `1-2` for a way back to its second call. */
const numberIn = (label: unknown) => /[\d-]+$/.exec(String(label))?.[0] ?? '';

const isCall = ({ children }: Element) =>
  children.some((child) => isElement(child) && 'dataFootnoteRef' in child.properties);

function nameFootnoteLink(link: Element): void {
  const { ariaDescribedBy, ariaLabel: english, ...properties } = link.properties;
  if ('dataFootnoteRef' in properties) {
    const number = toString(link);
    const named = { role: 'doc-noteref', ariaLabel: uiStrings.body.footnote(number) };
    link.properties = { ...properties, ...named, className: ['cite'], dataPagefindIgnore: '' };
    link.children = [{ type: 'text', value: uiStrings.body.call(number) }];
  }
  if (!('dataFootnoteBackref' in properties)) return;
  const ariaLabel = uiStrings.body.backTo(numberIn(english));
  link.properties = { ...properties, className: ['no-print'], role: 'doc-backlink', ariaLabel, dataPagefindIgnore: '' };
  // An arrow that no system shows as a colored picture; where there are several, each has its number.
  link.children = link.children.map((child) => (child.type === 'text' ? { ...child, value: '↑' } : child));
}

/** The notes have a name instead of a heading, which would stand in the list of contents; each says its number. */
function nameFootnotes(section: Element): void {
  section.properties = { className: ['footnotes'], role: 'doc-endnotes', ariaLabel: uiStrings.body.footnotes };
  section.children = section.children.filter((child) => !isElement(child) || child.tagName !== 'h2');
  const list = section.children.filter(isElement).find(({ tagName }) => tagName === 'ol');
  // Each note says its number itself: the list has no markers, and Safari names no such list without its role.
  if (list) list.properties = { ...list.properties, role: 'list' };
  for (const [index, note] of (list?.children ?? []).filter(isElement).entries()) {
    const first = note.children.find(isElement);
    const text = first?.tagName === 'p' ? first : note;
    text.children.unshift({ type: 'text', value: uiStrings.body.note(String(index + 1)) });
  }
}

/** Whether a page shows anything of what `prose.css` is for: most show nothing, and do not carry it. */
export const needsProseStyle = (html: string) =>
  /<(?:blockquote|code|hr|pre)\b|<[^>]* class="(?:wide-table|task|footnotes)/.test(html);

/** Changes a body as Markdown is rendered into what a page shows. */
export function adaptGfm(tree: Root): void {
  visit(tree, 'element', (element: Element, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const { tagName, properties } = element;
    if (tagName === 'table') {
      parent.children[index] = wrapTable(element);
      return undefined;
    }
    if (isTaskBox(element)) {
      parent.children[index] = taskMark(element);
      return [SKIP, index + 1];
    }
    if (tagName === 'sup' && isCall(element)) {
      parent.children.splice(index, 1, ...element.children);
      return [SKIP, index];
    }
    if (tagName === 'pre') element.properties = { ...properties, ...scrolled(uiStrings.body.code) };
    if (tagName === 'a') nameFootnoteLink(element);
    if (tagName === 'section' && 'dataFootnotes' in properties) nameFootnotes(element);
    return undefined;
  });
}

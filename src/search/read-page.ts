/** What a built page says of itself to the search: its block of index data, and its headings. */
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { levels, type Level } from './levels.ts';
import { nameSeparator } from './name-separator.ts';
import type { Alert } from './names.ts';

export interface IndexedPage {
  language: string;
  title: string;
  kind: string;
  level: Level;
  names: string[];
  filters: Record<string, string[]>;
  headings: string[];
}

const textOf = (node: Nodes): string =>
  ('value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '')
    .replace(/\s+/g, ' ')
    .trim();

const propertyOf = (element: Element, name: string) => {
  const value = element.properties[name];
  return typeof value === 'string' ? value : undefined;
};

function elements(html: string): Element[] {
  const found: Element[] = [];
  visit(fromHtml(html), 'element', (element: Element) => void found.push(element));
  return found;
}

function filtersOf(all: readonly Element[]): Record<string, string[]> {
  const filters: Record<string, string[]> = {};
  for (const element of all) {
    const name = propertyOf(element, 'dataFilter');
    if (name) (filters[name] ??= []).push(textOf(element));
  }
  return filters;
}

/** Reads a page; undefined for one that is not to be found. */
export function readPage(html: string): IndexedPage | undefined {
  const all = elements(html);
  const meta = (name: string) => all.find((element) => propertyOf(element, 'dataPagefindMeta') === name);
  const kind = meta('kind');
  const level = levels.find((name) => all.some((element) => propertyOf(element, 'dataLevel') === name));
  if (!kind || !level) return undefined;
  const names = meta('names');
  const root = all.find(({ tagName }) => tagName === 'html');
  const heading = all.find(({ tagName }) => tagName === 'h1');
  return {
    language: root ? (propertyOf(root, 'lang') ?? '') : '',
    title: heading ? textOf(heading) : '',
    kind: textOf(kind),
    level,
    names: names ? textOf(names).split(nameSeparator) : [],
    filters: filtersOf(all),
    headings: all.filter(({ tagName }) => tagName === 'h2' || tagName === 'h3').map(textOf),
  };
}

/** The alerts that a page brings, for its language. */
export function readAlerts(html: string): { language: string; alerts: Alert[] } {
  const all = elements(html);
  const root = all.find(({ tagName }) => tagName === 'html');
  const alerts = all.flatMap((element): Alert[] => {
    const terms = propertyOf(element, 'dataAlert');
    if (!terms) return [];
    const parts = element.children.filter((child): child is Element => child.type === 'element');
    return [
      {
        heading: parts[0] ? textOf(parts[0]) : '',
        items: parts.slice(1).map(textOf),
        terms: terms.split(nameSeparator),
      },
    ];
  });
  return { language: root ? (propertyOf(root, 'lang') ?? '') : '', alerts };
}

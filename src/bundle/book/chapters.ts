/** The pages of a site in the order of a book: what the menus name, each followed by what it lists. */
import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { targetWithin } from '../../model/target.ts';
import { findElement } from '../one-file-page.ts';
import type { Site } from '../read-site.ts';

export interface Chapter {
  path: string;
  tree: Root;
  title: string;
  /** Pages of a list stand below it in the table of contents. */
  below: boolean;
}

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** Pages that serve a reader on the web: menus, and one that offers copies. */
const webPages = new Set(['', 'browse/', 'offline/', 'search/']);

/** What web search engines are to leave out says nothing that another page does not: handouts. */
const isContent = (tree: Root) =>
  !findElement(tree, ({ properties: { name, content } }) => name === 'robots' && String(content).includes('noindex'));

function titleOf(tree: Root): string {
  let title = '';
  visit(tree, 'element', (element: Element) => {
    if (element.tagName === 'h1' && !title) title = textOf(element).replace(/\s+/g, ' ').trim();
  });
  return title;
}

/** Pages that an element of a page links to, in order. */
function linkedIn(tree: Root, at: string, { base, pages }: Site, tagName: string): string[] {
  const found: string[] = [];
  visit(tree, 'element', (part: Element) => {
    if (part.tagName !== tagName) return;
    visit(part, 'element', ({ properties: { href } }: Element) => {
      const path = typeof href === 'string' ? targetWithin(href, at, base)?.path : undefined;
      if (path !== undefined && pages.has(path) && !webPages.has(path)) found.push(path);
    });
  });
  return found;
}

/** Every page of a site that belongs into a book, once. */
export function chaptersOf(site: Site): Chapter[] {
  const home = site.pages.get('');
  if (!home) return [];
  const menus = [...linkedIn(home, '', site, 'header'), ...linkedIn(home, '', site, 'footer')];
  // A list comes before what it lists.
  const top = [...menus, ...[...site.pages.keys()].filter((path) => !webPages.has(path)).toSorted()];
  const order = top.flatMap((path) => {
    const tree = site.pages.get(path);
    const listed = tree ? linkedIn(tree, path, site, 'main').filter((other) => other.startsWith(path)) : [];
    return [path, ...listed];
  });
  return [...new Set(order)].flatMap((path) => {
    const tree = site.pages.get(path);
    return tree && isContent(tree) ? [{ path, tree, title: titleOf(tree), below: path.split('/').length > 2 }] : [];
  });
}

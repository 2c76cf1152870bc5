/** Converts a page to an article of the single-file edition, with unique ids. */
import type { Element, Properties, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { eachElement, findElement } from '../build/each-element.ts';
import { targetWithin } from '../model/target.ts';
import { rewriteLinks } from './links.ts';

/** Attributes that reference ids. */
const idLists = ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'ariaOwns', 'ariaDetails', 'headers'] as const;
const idNames = ['htmlFor', 'list', 'form', 'popoverTarget', 'commandFor', 'ariaActiveDescendant'] as const;

/** Id in the single file for an anchor of a page. */
export const placeOf = (page: string, fragment = '') => `/${page}${fragment}`;

/** Removes elements from a tree. */
export function removeElements(tree: Root, test: (element: Element) => boolean): void {
  visit(tree, 'element', (element: Element, index, parent) => {
    if (!parent || index === undefined || !test(element)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

const words = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : String(value).split(/\s+/));

/** Renames ids and all references to them. */
export function renameIds(tree: Root, renamed: (id: string) => string): void {
  eachElement(tree, (element) => {
    const properties: Record<string, Properties[string]> = element.properties;
    if (typeof properties['id'] === 'string') properties['id'] = renamed(properties['id']);
    for (const name of idLists) {
      const value = properties[name];
      if (value !== undefined && value !== null) properties[name] = words(value).map(renamed);
    }
    for (const name of idNames) {
      const value = properties[name];
      if (typeof value === 'string') properties[name] = renamed(value);
      else if (Array.isArray(value)) properties[name] = value.map((id) => renamed(String(id)));
    }
    for (const [name, value] of Object.entries(properties))
      if (typeof value === 'string' && value.includes('url(#'))
        properties[name] = value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${renamed(id)})`);
  });
}

/** URL in the single file for the target of a link; files become data URLs. */
export function rewriteForOneFile(
  tree: Root,
  page: string,
  base: string,
  dataUrl: (path: string) => string | undefined,
): void {
  rewriteLinks(tree, (url, { tagName }) => {
    const target = targetWithin(url, page, base);
    if (!target || target.path.startsWith('..')) return url;
    const data = tagName === 'use' ? undefined : dataUrl(target.path);
    return data ?? `#${encodeURI(placeOf(target.path, target.fragment))}${target.query}`;
  });
}

/**
 * The main element of a page as an article.
 * @param tree without host-only elements; changed in place
 */
export function toArticle(
  tree: Root,
  page: string,
  base: string,
  dataUrl: (path: string) => string | undefined,
): Element | undefined {
  const main = findElement(tree, ({ tagName }) => tagName === 'main');
  const title = findElement(tree, ({ tagName }) => tagName === 'title')?.children[0];
  if (!main) return undefined;
  const part: Root = { type: 'root', children: [main] };
  removeElements(part, ({ tagName }) => tagName === 'script');
  rewriteForOneFile(part, page, base, dataUrl);
  renameIds(part, (id) => placeOf(page, id));
  const { className } = main.properties;
  return {
    ...main,
    tagName: 'div',
    properties: {
      id: placeOf(page),
      className: page === '' ? [...words(className ?? []), 'here'] : className,
      dataPage: title && 'value' in title ? title.value : '',
      tabIndex: -1,
    },
  };
}

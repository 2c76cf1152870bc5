/** Orders pages as chapters: by the menus, each list followed by its entries. */
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { eachElement, findElement } from '../../build/each-element.ts';
import { targetWithin } from '../../model/target.ts';

/** Facts about a page that determine the order. */
export interface ChapterFacts {
  title: string;
  /** Paths of listed pages: pages below it that its main element links to, in order. */
  listed: readonly string[];
}

export interface Chapter {
  path: string;
  title: string;
  /** Nested below their list in the table of contents. */
  below: boolean;
}

function titleOf(tree: Root): string {
  const heading = findElement(tree, (element) => element.tagName === 'h1' && toString(element).trim() !== '');
  return heading ? toString(heading).replace(/\s+/g, ' ').trim() : '';
}

/** Paths that elements link to, without duplicates, in order. */
function linkedIn(tree: Root, at: string, base: string, tagName: string): string[] {
  const found = new Set<string>();
  eachElement(tree, (part) => {
    if (part.tagName !== tagName) return;
    eachElement(part, ({ properties: { href } }) => {
      const path = typeof href === 'string' ? targetWithin(href, at, base)?.path : undefined;
      if (path !== undefined) found.add(path);
    });
  });
  return [...found];
}

/** Whether a page is nested below its list. @param path within the guide */
export const isBelow = (path: string): boolean => path.split('/').length > 2;

/** Reads the facts of a page. @param at path within the guide */
export const chapterFacts = (tree: Root, at: string, base: string): ChapterFacts => ({
  title: titleOf(tree),
  listed: linkedIn(tree, at, base, 'main').filter((path) => path.startsWith(at)),
});

/** Paths that the menus link to, in order. */
export const menuLinks = (tree: Root, at: string, base: string): string[] => [
  ...linkedIn(tree, at, base, 'header'),
  ...linkedIn(tree, at, base, 'footer'),
];

/**
 * All chapters, without duplicates.
 * @param pages the pages to include, by path
 * @param menu paths in the menus of the home page
 */
export function chaptersOf(pages: ReadonlyMap<string, ChapterFacts>, menu: readonly string[]): Chapter[] {
  // A list precedes its entries.
  const top = [...menu, ...[...pages.keys()].toSorted()];
  const order = top.flatMap((path) => [path, ...(pages.get(path)?.listed ?? [])]);
  return [...new Set(order)].flatMap((path) => {
    const page = pages.get(path);
    return page ? [{ path, title: page.title, below: isBelow(path) }] : [];
  });
}

/** The pages of a site in the order of a book: what the menus name, each followed by what it lists. */
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { eachElement, findElement } from '../../build/each-element.ts';
import { targetWithin } from '../../model/target.ts';

/** What the order of the chapters follows from, of one page. */
export interface ChapterFacts {
  title: string;
  /** Paths of what it lists: pages below it that its main part links to, in order. */
  listed: readonly string[];
}

export interface Chapter {
  path: string;
  title: string;
  /** Pages of a list stand below it in the table of contents. */
  below: boolean;
}

function titleOf(tree: Root): string {
  const heading = findElement(tree, (element) => element.tagName === 'h1' && toString(element).trim() !== '');
  return heading ? toString(heading).replace(/\s+/g, ' ').trim() : '';
}

/** Paths that parts of a page link to, each once, in order. */
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

/** Whether a page stands below the list that names it. @param path address within the guide */
export const isBelow = (path: string): boolean => path.split('/').length > 2;

/** Reads a page. @param at its path within the guide */
export const chapterFacts = (tree: Root, at: string, base: string): ChapterFacts => ({
  title: titleOf(tree),
  listed: linkedIn(tree, at, base, 'main').filter((path) => path.startsWith(at)),
});

/** What the menus of a page link to, in order. */
export const menuLinks = (tree: Root, at: string, base: string): string[] => [
  ...linkedIn(tree, at, base, 'header'),
  ...linkedIn(tree, at, base, 'footer'),
];

/**
 * Every chapter of the book, once.
 * @param pages the pages that belong into it, by their paths
 * @param menu what the menus of the home page link to
 */
export function chaptersOf(pages: ReadonlyMap<string, ChapterFacts>, menu: readonly string[]): Chapter[] {
  // A list comes before what it lists.
  const top = [...menu, ...[...pages.keys()].toSorted()];
  const order = top.flatMap((path) => [path, ...(pages.get(path)?.listed ?? [])]);
  return [...new Set(order)].flatMap((path) => {
    const page = pages.get(path);
    return page ? [{ path, title: page.title, below: isBelow(path) }] : [];
  });
}

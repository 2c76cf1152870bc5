/** Extracts from a built page what rules check. */
import type { Element, Root } from 'hast';
import { eachElement } from '../build/each-element.ts';
import { pathOfFile } from '../build/page-path.ts';
import type { PageFacts } from './rule.ts';
import { isUnnamed } from './unnamed.ts';

/** Elements whose URL is in `href`. */
const hasHref = new Set(['a', 'link', 'use']);

/**
 * @param file path within the site
 * @param placeOf position of an element in the file
 */
export function factsOf(
  tree: Root | Element,
  file: string,
  placeOf: (element: Element) => { line: number; column: number },
): PageFacts {
  const ids = new Set<string>();
  const links: { href: string; line: number; column: number }[] = [];
  const unnamed: { what: string; line: number; column: number }[] = [];
  eachElement(tree, (element) => {
    const { id, href, src, rel } = element.properties;
    if (typeof id === 'string') ids.add(id);
    const target = hasHref.has(element.tagName) ? href : src;
    const isCanonical = Array.isArray(rel) && rel.includes('canonical');
    if (typeof target === 'string' && !isCanonical) links.push({ href: target, ...placeOf(element) });
    if (isUnnamed(element)) unnamed.push({ what: element.tagName, ...placeOf(element) });
  });
  return { path: pathOfFile(file), file, ids, links, unnamed };
}

/** A walk over the elements of a tree. `unist-util-visit` is for walks that change it: it takes many times as long. */
import type { Element, Root } from 'hast';

type Parent = Element | Root;

/**
 * Calls a function with every element of a tree, each before what stands in it.
 * @param see returns 'skip' where it need not see what stands in the element
 */
export function eachElement(tree: Parent, see: (element: Element) => unknown): void {
  for (const child of tree.children) if (child.type === 'element' && see(child) !== 'skip') eachElement(child, see);
}

/** The first element for which a test holds. */
export function findElement(tree: Parent, test: (element: Element) => boolean): Element | undefined {
  for (const child of tree.children) {
    if (child.type !== 'element') continue;
    const found = test(child) ? child : findElement(child, test);
    if (found) return found;
  }
  return undefined;
}

/**
 * Walks the elements of a tree, several times as fast as `unist-util-visit`, which supports changes during the walk.
 */
import type { Element, Root } from 'hast';

type Parent = Element | Root;

/**
 * Calls a function for every element of a tree in document order.
 * @param see returns 'skip' to skip the children of an element
 */
export function eachElement(tree: Parent, see: (element: Element) => unknown): void {
  for (const child of tree.children) if (child.type === 'element' && see(child) !== 'skip') eachElement(child, see);
}

/** The first element that satisfies a predicate. */
export function findElement(tree: Parent, test: (element: Element) => boolean): Element | undefined {
  for (const child of tree.children) {
    if (child.type !== 'element') continue;
    const found = test(child) ? child : findElement(child, test);
    if (found) return found;
  }
  return undefined;
}

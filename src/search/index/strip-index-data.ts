/** Removes index data from pages after indexing, so that readers need not download it. */
import type { BuiltPage } from '../../build/built-page.ts';
import { eachElement } from '../../build/each-element.ts';
import type { Element } from 'hast';

const isIndexData = ({ properties }: Element) => 'dataIndex' in properties;
/** Attributes, as in hast. */
const isIndexAttribute = (name: string) => /^data(Pagefind|Index)/.test(name);

/** Strips index data from a page; all other bytes stay unchanged. */
export function stripIndexData(page: BuiltPage): void {
  const unwanted: Element[] = [];
  const marked: [element: Element, attribute: string][] = [];
  eachElement(page.tree, (element) => {
    if (isIndexData(element)) {
      unwanted.push(element);
      return 'skip';
    }
    for (const name of Object.keys(element.properties)) if (isIndexAttribute(name)) marked.push([element, name]);
    return undefined;
  });
  for (const element of unwanted) page.remove(element);
  for (const [element, name] of marked) page.removeAttribute(element, name);
}

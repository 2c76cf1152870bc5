/** What only the index needs leaves the pages once they are indexed: readers need not download it. */
import type { BuiltPage } from '../../build/built-page.ts';
import { eachElement } from '../../build/each-element.ts';
import type { Element } from 'hast';

const isIndexData = ({ properties }: Element) => 'dataIndex' in properties;
/** Attributes, as hast names them. */
const isIndexAttribute = (name: string) => /^data(Pagefind|Index)/.test(name);

/** Takes index data out of a page; every other byte stays as it is. */
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

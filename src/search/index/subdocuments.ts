/** Parts of a page that answer by themselves, such as one word of a glossary: each is a document of its own. */
import type { Element, Root } from 'hast';
import { eachElement } from '../../build/each-element.ts';
import type { SearchDocument } from '../engine/types.ts';
import { nameSeparator } from '../../ui-strings/name-separator.ts';
import { sectionsOf } from './page-text.ts';

/** The anchor of a part: its own, or that of its heading. */
function firstId(element: Element): string {
  const own = textOf(element, 'id');
  if (own) return own;
  for (const child of element.children)
    if (child.type === 'element') {
      const id = firstId(child);
      if (id) return id;
    }
  return '';
}

const textOf = ({ properties }: Element, name: string) => String(properties[name] ?? '');

/** The parts of a page; the path of each is the page's with its anchor behind it. */
export function subdocumentsOf(path: string, tree: Root): SearchDocument[] {
  const parts: SearchDocument[] = [];
  eachElement(tree, (element) => {
    if (!('dataIndexPart' in element.properties)) return;
    const id = firstId(element);
    if (!id) return;
    const [label, title] = [textOf(element, 'dataIndexFilter'), textOf(element, 'dataIndexTitle')];
    parts.push({
      path: `${path}#${id}`,
      title,
      kind: textOf(element, 'dataIndexPart'),
      label,
      names: textOf(element, 'dataIndexNames')
        .split(nameSeparator)
        .filter((name) => name !== '' && name !== title),
      summary: '',
      sections: sectionsOf(element.children),
      filters: { kind: [label] },
    });
  });
  return parts;
}

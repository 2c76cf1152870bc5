/** Subdocuments: parts of a page that are search results of their own, such as a glossary term. */
import type { Element, Root } from 'hast';
import { eachElement } from '../../build/each-element.ts';
import type { SearchDocument } from '../engine/types.ts';
import { nameSeparator } from '#ui-strings/name-separator.ts';
import { sectionsOf } from './page-text.ts';

/** Anchor of a part: its own id, or that of its heading. */
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

/** The subdocuments of a page; their path is that of the page with their anchor. */
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

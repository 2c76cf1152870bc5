/** Hits as elements: text is set as text, and of Pagefind's excerpts only the marks are kept. */
import { kindWords, searchWords } from '../words/search.ts';
import type { Hit } from './query.ts';

/** Puts an excerpt into an element: its <mark>s as elements, everything else as text. */
export function showExcerpt(element: Element, excerpt: string): void {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  for (const node of parsed.childNodes) {
    const piece = node.nodeName === 'MARK' ? document.createElement('mark') : document.createElement('span');
    piece.textContent = node.textContent;
    element.append(node.nodeName === 'MARK' ? piece : document.createTextNode(node.textContent ?? ''));
  }
}

export const kindName = (kind: string) => (kindWords as Record<string, string>)[kind] ?? '';

const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.textContent = text;
  return element;
};

/** One result of the search page. */
export function resultItem(hit: Hit): HTMLLIElement {
  const item = make('li', 'result');
  item.dataset['kind'] = hit.kind;
  const link = make('a', '', hit.title);
  link.href = hit.url;
  const heading = make('h3', '');
  heading.append(link);
  const kind = make('p', 'muted', kindName(hit.kind));
  const excerpt = make('p', 'excerpt');
  showExcerpt(excerpt, hit.excerpt);
  item.append(heading, kind, excerpt);
  if (hit.section) {
    const place = make('p', 'note', `${searchWords.inSection}: `);
    const section = make('a', '', hit.section.title);
    section.href = hit.section.url;
    place.append(section);
    item.append(place);
  }
  return item;
}

/** One line of the list under the box. */
export function optionItem(id: string, title: string, detail: string, url: string): HTMLLIElement {
  const item = make('li', '');
  item.id = id;
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  item.dataset['url'] = url;
  item.append(make('strong', '', title), make('span', '', detail));
  return item;
}

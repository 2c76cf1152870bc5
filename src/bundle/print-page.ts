/** The page that prints the whole guide: every written page of the finished site, in order. */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { PageFacts } from '../rules/rule.ts';
import { words } from '../ui-strings.ts';
import { partId, printPath, type PrintPart } from './print-part.ts';

/** Where the parts stand; the page of the site says so. */
const place = /<div data-whole-guide>[\s\S]*?<\/div>/;

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

export interface PlacedPart extends PrintPart {
  path: string;
  title: string;
}

const contents = (parts: readonly PlacedPart[]): Element =>
  element('nav', { ariaLabel: words.book.contents }, [
    element(
      'ol',
      {},
      parts.map(({ path, title }) =>
        element('li', {}, [element('a', { href: `#${partId(path)}` }, [{ type: 'text', value: title }])]),
      ),
    ),
  ]);

/** The contents and all parts, as HTML. */
export function wholeGuide(parts: readonly PlacedPart[]): string {
  const [start = '', end = ''] = toHtml(element('div', { dataWholeGuide: true }, [])).split(/(?=<\/div>)/);
  return [start, toHtml(contents(parts)), ...parts.map(({ html }) => html), end].join('');
}

/** @throws Error when the page has no place for the guide */
export function withWholeGuide(html: string, guide: string): string {
  if (!place.test(html)) throw new Error(`/${printPath} has no <div data-whole-guide> for the guide to stand in.`);
  return html.replace(place, () => guide);
}

/** What rules look at in the page with all its parts. */
export const withParts = (page: PageFacts, parts: readonly PlacedPart[]): PageFacts => ({
  ...page,
  ids: new Set([...page.ids, ...parts.flatMap(({ facts }) => [...facts.ids])]),
  links: [
    ...page.links,
    ...parts.flatMap(({ path, facts }) => [{ href: `#${partId(path)}`, line: 1, column: 1 }, ...facts.links]),
  ],
  unnamed: [...page.unnamed, ...parts.flatMap(({ facts }) => facts.unnamed)],
});

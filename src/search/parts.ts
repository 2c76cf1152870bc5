/** Places of a page that answer by themselves, such as one word of a glossary: each is a page of its own to the index. */
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { BuiltHtml } from './index-pages.ts';

const textOf = ({ properties }: Element, name: string) => String(properties[name] ?? '');

/** What a part says of itself to the index, in the way of every page. */
const indexDataOf = (part: Element) =>
  h('div', { hidden: true, dataIndex: '', dataPagefindIgnore: '' }, [
    h('span', { dataPagefindMeta: 'kind' }, textOf(part, 'dataIndexPart')),
    h('span', { dataLevel: 'word' }),
    h('span', { dataPagefindMeta: 'names' }, textOf(part, 'dataIndexNames')),
    h('span', { dataFilter: 'kind' }, textOf(part, 'dataIndexFilter')),
  ]);

function pageOf(part: Element, language: string): string {
  const heading = h('h1', textOf(part, 'dataIndexTitle'));
  const main = h('main', { dataPagefindBody: '' }, [indexDataOf(part), heading, ...part.children]);
  return toHtml(h('html', { lang: language }, h('body', main)));
}

/** The parts of a page that answer by themselves, as pages; their address is the page's with the place behind it. */
export function partsOf({ url, html }: BuiltHtml): BuiltHtml[] {
  if (!html.includes('data-index-part')) return [];
  const parts: BuiltHtml[] = [];
  let language = '';
  visit(fromHtml(html), 'element', (element: Element) => {
    if (element.tagName === 'html') language = textOf(element, 'lang');
    const id = textOf(element, 'id');
    if (id && 'dataIndexPart' in element.properties)
      parts.push({ url: `${url}#${id}`, html: pageOf(element, language) });
  });
  return parts;
}

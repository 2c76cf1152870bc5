/** Places of a page that answer by themselves, such as one word of a glossary: each is a page of its own to the index. */
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

interface Built {
  /** Address within the site, `/glossary/`. */
  url: string;
  html: string;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const property = ({ properties }: Element, name: string) => {
  const value = properties[name];
  return typeof value === 'string' ? value : '';
};

/** What stands in an element, as it was written. */
function innerOf({ children }: Element, html: string): string {
  const [start, end] = [children[0]?.position?.start.offset, children.at(-1)?.position?.end.offset];
  return start === undefined || end === undefined ? '' : html.slice(start, end);
}

const pageOf = (part: Element, language: string, html: string) =>
  `<!doctype html><html lang="${language}"><body><main data-pagefind-body><div hidden data-index data-pagefind-ignore>
<span data-pagefind-meta="kind">${property(part, 'dataIndexPart')}</span><span data-level="word"></span>
<span data-pagefind-meta="names">${escape(property(part, 'dataIndexNames'))}</span>
<span data-filter="kind">${escape(property(part, 'dataIndexFilter'))}</span></div>
<h1>${escape(property(part, 'dataIndexTitle'))}</h1>${innerOf(part, html)}</main></body></html>`;

/** The parts of a page that answer by themselves, as pages; their address is the page's with the place behind it. */
export function partsOf({ url, html }: Built): Built[] {
  if (!html.includes('data-index-part')) return [];
  const parts: Built[] = [];
  let language = '';
  visit(fromHtml(html), 'element', (element: Element) => {
    if (element.tagName === 'html') language = property(element, 'lang');
    const id = property(element, 'id');
    if (id && 'dataIndexPart' in element.properties)
      parts.push({ url: `${url}#${id}`, html: pageOf(element, language, html) });
  });
  return parts;
}

/** A built page → the same page as Markdown. Made from what readers get, so that the two cannot drift apart. */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { EXIT, SKIP, visit } from 'unist-util-visit';

/** What only a browser can use, or only the frame of the site. */
const leftOut = new Set(['button', 'form', 'nav', 'noscript', 'script', 'search', 'style']);

const isLeftOut = ({ tagName, properties }: Element) =>
  leftOut.has(tagName) || 'hidden' in properties || properties['ariaHidden'] === 'true' || 'dataIndex' in properties;

const words = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

function mainOf(html: string): Element | undefined {
  let main: Element | undefined;
  visit(fromHtml(html), 'element', (element: Element) => {
    if (element.tagName !== 'main') return undefined;
    main = element;
    return EXIT;
  });
  return main;
}

/** A drawing in words, as it is for readers who do not see it; a map of what the text lists has none. */
function inWords({ properties: { ariaLabel, className } }: Element): Element[] {
  if (!ariaLabel || words(className).includes('areas')) return [];
  const children = [{ type: 'text' as const, value: `(${String(ariaLabel)})` }];
  return [{ type: 'element', tagName: 'p', properties: {}, children }];
}

/** What stands between two pieces of text that a page sets apart by their looks. */
const setApart: Readonly<Record<string, string>> = { note: ' ', muted: ' ', certainty: '. ' };

/** Takes out what has no text, puts words in the place of drawings, and makes addresses whole. */
function prepare(tree: Root, addressOf: (href: string) => string): void {
  visit(tree, 'element', (element: Element, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (isLeftOut(element)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const { href, className } = element.properties;
    // Markdown has no places on a page: the number of a source stays, and its link leaves.
    const isPlace = typeof href === 'string' && href.startsWith('#');
    if (element.tagName === 'svg' || isPlace) {
      const instead = isPlace ? element.children : inWords(element);
      parent.children.splice(index, 1, ...instead);
      return [SKIP, index + (isPlace ? 0 : instead.length)];
    }
    if (typeof href === 'string') element.properties['href'] = addressOf(href);
    const apart = element.tagName === 'span' && words(className).find((name) => name in setApart);
    if (apart) element.children.unshift({ type: 'text', value: setApart[apart] ?? ' ' });
    return undefined;
  });
}

/**
 * @param addressOf what a link of the page is in the Markdown
 * @throws Error when the page has no main part
 */
export function markdownOf(html: string, addressOf: (href: string) => string): string {
  const main = mainOf(html);
  if (!main) throw new Error('A page without <main> has no Markdown.');
  const tree: Root = { type: 'root', children: [main] };
  prepare(tree, addressOf);
  return toMarkdown(toMdast(tree), { bullet: '-', extensions: [gfmToMarkdown()] });
}

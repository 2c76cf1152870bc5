/** The rendered body of an entry, with its citations numbered, its new words explained and its links made to fit the host. */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { adaptGfm } from './gfm-html.ts';
import { headingIds } from '../model/heading-ids.ts';
import type { PageReferences } from '../model/page-references.ts';
import { href } from '../model/routes.ts';
import { proseNodes } from './text-html.ts';
import { bindMarks } from './unbroken.ts';

/** Elements in which a word is not explained: a link cannot hold another, a heading is not the place. */
const noTerms = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'code']);

function fitLink(element: Element): void {
  const target = element.properties['href'];
  if (typeof target !== 'string') return;
  if (/^\/(?!\/)/.test(target)) element.properties['href'] = href(target);
  else if (/^https?:/.test(target)) element.properties['rel'] = ['external', 'noopener'];
}

/** Gives the headings the ids that the check knows. */
function nameHeadings(tree: Root): void {
  const headings: Element[] = [];
  visit(tree, 'element', (element: Element) => {
    if (/^h[1-6]$/.test(element.tagName)) headings.push(element);
  });
  const ids = headingIds(headings.map((heading) => toString(heading)));
  for (const [index, heading] of headings.entries()) heading.properties['id'] = ids[index] ?? '';
}

/** Turns the rendered body into the HTML that the page shows. */
export function proseHtml(html: string, references: PageReferences): string {
  const tree: Root = fromHtml(html, { fragment: true });
  adaptGfm(tree);
  const terms = [...references.termsFirstIn('body')];
  visitParents(tree, (node, ancestors) => {
    if (node.type === 'element' && node.tagName === 'a') fitLink(node);
    if (node.type !== 'text' && node.type !== 'comment') return undefined;
    const parent = ancestors.at(-1);
    if (!parent) return undefined;
    const index = parent.children.indexOf(node);
    // What authors say to each other is not for readers.
    if (node.type === 'comment') {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const plain = ancestors.some((ancestor) => ancestor.type === 'element' && noTerms.has(ancestor.tagName));
    const children = proseNodes(node.value, references, plain ? [] : terms);
    parent.children.splice(index, 1, ...children);
    return [SKIP, index + children.length];
  });
  nameHeadings(tree);
  bindMarks(tree);
  return toHtml(tree);
}

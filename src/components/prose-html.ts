/** The rendered body of an entry, with numbered citations, marked glossary terms and resolved links. */
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
import { bindPunctuation } from './unbroken.ts';

/** Elements in which terms are not marked; a term is a button, which a link cannot contain. */
const noTerms = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'code']);

function resolveLink(element: Element): void {
  const target = element.properties['href'];
  if (typeof target !== 'string') return;
  if (/^\/(?!\/)/.test(target)) element.properties['href'] = href(target);
  else if (/^https?:/.test(target)) element.properties['rel'] = ['external', 'noopener'];
}

/** Sets the ids that the rules expect. @param own those of the text that this one was translated from */
function setHeadingIds(tree: Root, own: readonly string[]): void {
  const headings: Element[] = [];
  visit(tree, 'element', (element: Element) => {
    if (/^h[1-6]$/.test(element.tagName)) headings.push(element);
  });
  const ids = own.length === headings.length ? own : headingIds(headings.map((heading) => toString(heading)));
  for (const [index, heading] of headings.entries()) heading.properties['id'] = ids[index] ?? '';
}

/**
 * @param html the body as Astro renders it
 * @param sourceIds ids of the headings in the text that this one was translated from
 */
export function proseHtml(html: string, references: PageReferences, sourceIds: readonly string[] = []): string {
  const tree: Root = fromHtml(html, { fragment: true });
  adaptGfm(tree);
  const terms = [...references.termsFirstIn('body')];
  visitParents(tree, (node, ancestors) => {
    if (node.type === 'element' && node.tagName === 'a') resolveLink(node);
    if (node.type !== 'text' && node.type !== 'comment') return undefined;
    const parent = ancestors.at(-1);
    if (!parent) return undefined;
    const index = parent.children.indexOf(node);
    // Comments of authors are not published.
    if (node.type === 'comment') {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const plain = ancestors.some((ancestor) => ancestor.type === 'element' && noTerms.has(ancestor.tagName));
    const children = proseNodes(node.value, references, plain ? [] : terms);
    parent.children.splice(index, 1, ...children);
    return [SKIP, index + children.length];
  });
  setHeadingIds(tree, sourceIds);
  bindPunctuation(tree);
  return toHtml(tree);
}

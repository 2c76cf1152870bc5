/** The rendered body of an entry, with its citations numbered, its new words explained and its links made to fit the host. */
import type { Element, ElementContent, Root, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { adaptGfm } from './gfm-html.ts';
import { headingIds } from '../model/heading-ids.ts';
import { splitProse, type Notes, type Piece } from '../model/notes.ts';
import { href } from '../model/routes.ts';
import { words } from '../words.ts';

const text = (value: string): Text => ({ type: 'text', value });

const citation = (target: string, label: string, name: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { className: ['cite'], href: target, ariaLabel: name, dataPagefindIgnore: '' },
  children: [text(label)],
});

const term = (id: string, label: string): Element => ({
  type: 'element',
  tagName: 'button',
  properties: { type: 'button', className: ['term'], popoverTarget: `word-${id}` },
  children: [text(label)],
});

function nodesOf(piece: Piece, notes: Notes): ElementContent[] {
  if ('term' in piece) return [term(piece.term.id, piece.text)];
  if ('text' in piece) return [text(piece.text)];
  return piece.cite
    .map((id) => ({ id, n: notes.numberOf(id) }))
    .filter(({ n }) => n > 0)
    .map(({ id, n }) => citation(`#source-${id}`, `[${n}]`, words.source.citeLabel(n)));
}

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
export function proseHtml(html: string, notes: Notes): string {
  const tree: Root = fromHtml(html, { fragment: true });
  adaptGfm(tree);
  const terms = [...notes.termsFirstIn('body')];
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
    const children = splitProse(node.value, plain ? [] : terms).flatMap((piece) => nodesOf(piece, notes));
    parent.children.splice(index, 1, ...children);
    return [SKIP, index + children.length];
  });
  nameHeadings(tree);
  return toHtml(tree);
}

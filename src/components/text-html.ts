/** Text of an entry as HTML, with numbered citations and marked glossary terms. */
import type { Element, ElementContent, Root, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { anchorOnPages } from '../model/anchor-on-pages.ts';
import { splitProse, type PageReferences, type InlineToken } from '../model/page-references.ts';
import type { Entry } from '../model/entry.ts';
import { uiStrings } from '../ui-strings.ts';
import { bindPunctuation } from './unbroken.ts';

const text = (value: string): Text => ({ type: 'text', value });

const citation = (id: string, n: number): Element => ({
  type: 'element',
  tagName: 'a',
  properties: {
    className: ['cite'],
    href: `#${anchorOnPages('sources', id)}`,
    ariaLabel: uiStrings.source.citeLabel(n),
    dataPagefindIgnore: '',
  },
  children: [text(`[${n}]`)],
});

const term = (id: string, label: string): Element => ({
  type: 'element',
  tagName: 'button',
  properties: { type: 'button', className: ['term'], popoverTarget: anchorOnPages('glossary', id) },
  children: [text(label)],
});

function nodesOf(token: InlineToken, references: PageReferences): ElementContent[] {
  if ('term' in token) return [term(token.term.id, token.text)];
  if ('text' in token) return [text(token.text)];
  return token.cite
    .map((id) => ({ id, n: references.numberOf(id) }))
    .filter(({ n }) => n > 0)
    .map(({ id, n }) => citation(id, n));
}

/**
 * Nodes of a text, with citations as links and terms as buttons.
 * @param terms terms still to be marked; matches are removed from it
 */
export const proseNodes = (prose: string, references: PageReferences, terms: Entry<'glossary'>[]): ElementContent[] =>
  splitProse(prose, terms).flatMap((token) => nodesOf(token, references));

/** @param sources ids of sources to cite after the text */
export function textHtml(
  prose: string,
  references: PageReferences,
  { terms = [], sources = [] }: { terms?: readonly Entry<'glossary'>[]; sources?: readonly string[] } = {},
): string {
  const tree: Root = { type: 'root', children: proseNodes(prose, references, [...terms]) };
  tree.children.push(...nodesOf({ cite: [...sources] }, references));
  bindPunctuation(tree);
  return toHtml(tree);
}

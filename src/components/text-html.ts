/** Prose of an entry as HTML: its citations numbered, its new words explained. */
import type { Element, ElementContent, Root, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { anchorOnPages } from '../model/anchor-on-pages.ts';
import { splitProse, type PageReferences, type InlineToken } from '../model/page-references.ts';
import type { Entry } from '../model/entry.ts';
import { uiStrings } from '../ui-strings.ts';
import { bindMarks } from './unbroken.ts';

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
 * What a text becomes on a page.
 * @param terms terms still to be explained; those that were found are taken out of it
 */
export const proseNodes = (prose: string, references: PageReferences, terms: Entry<'glossary'>[]): ElementContent[] =>
  splitProse(prose, terms).flatMap((token) => nodesOf(token, references));

/** The same as HTML, with the numbers of further sources at its end. */
export function textHtml(
  prose: string,
  references: PageReferences,
  { terms = [], sources = [] }: { terms?: readonly Entry<'glossary'>[]; sources?: readonly string[] } = {},
): string {
  const tree: Root = { type: 'root', children: proseNodes(prose, references, [...terms]) };
  tree.children.push(...nodesOf({ cite: [...sources] }, references));
  bindMarks(tree);
  return toHtml(tree);
}

/** The text of a Markdown file: separate blocks, list numbers, no citation and footnote markers. */
import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

const inline = new Set(['delete', 'emphasis', 'link', 'linkReference', 'strong']);

function numberOf(node: Nodes, parent: Parents | undefined): string {
  if (node.type !== 'listItem' || parent?.type !== 'list' || !parent.ordered) return '';
  return `${(parent.start ?? 1) + parent.children.indexOf(node)}. `;
}

function textIn(node: Nodes, parent?: Parents): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return '';
  const inner = node.children.map((child) => textIn(child, node)).join('');
  return inline.has(node.type) ? inner : `\n${numberOf(node, parent)}${inner}\n`;
}

/** Citation and footnote markers: `[1]`, `[note 1]`. */
const marks = /\[(?:note )?\d+\]/g;

export const markdownText = (markdown: string): string =>
  textIn(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })).replace(marks, '');

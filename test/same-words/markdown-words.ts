/** The text of a Markdown file as its readers get it: blocks apart, items with their numbers, marks of sources and notes left out. */
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

/** `[1]` behind what a source says, `[note 1]` behind what a note adds to. */
const marks = /\[(?:note )?\d+\]/g;

export const markdownText = (markdown: string): string =>
  textIn(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })).replace(marks, '');

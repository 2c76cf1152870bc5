/** The inline text of a body in reading order, each part with its source position. */
import type { Heading, Nodes, Paragraph, TableCell } from 'mdast';
import { parseBody } from './body.ts';
import type { ParsedEntry } from './entry.ts';

export interface InlineLeaf {
  /** Rendered text; '' for a comment, a line break for whatever ends a word. */
  text: string;
  /** Start and end offset in the body. */
  start: number;
  end: number;
}

type Block = Paragraph | Heading | TableCell;

/** A word boundary between two leaves: a line break or a footnote reference. */
const apart = new Set(['break', 'footnoteReference', 'image', 'imageReference', 'mdxJsxTextElement']);

function textOf(node: Nodes): string {
  if (apart.has(node.type)) return '\n';
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}

function leavesIn(node: Nodes): InlineLeaf[] {
  if ('children' in node && !apart.has(node.type)) return node.children.flatMap(leavesIn);
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  // Autolinks found in a second pass have no position; they are located by their text.
  if (start === undefined || end === undefined) return [];
  // The backticks around code are not part of its text.
  const marks = node.type === 'inlineCode' ? 1 : 0;
  return [{ text: textOf(node), start: start + marks, end: end - marks }];
}

const types = ['paragraph', 'heading', 'tableCell'] as const;
const cache = new WeakMap<object, readonly (readonly InlineLeaf[])[]>();

/** The leaves of each paragraph, heading and cell. */
export function inlineLeaves(entry: Pick<ParsedEntry, 'file' | 'body'>): readonly (readonly InlineLeaf[])[] {
  const { nodes } = parseBody(entry);
  const known = cache.get(nodes);
  if (known) return known;
  const blocks = types.flatMap((type) => (nodes.get(type) ?? []) as Block[]);
  const found = blocks.map(leavesIn);
  cache.set(nodes, found);
  return found;
}

/** The pieces of running text of a body, in the order in which readers see them, each with its place in the source. */
import type { Heading, Nodes, Paragraph, TableCell } from 'mdast';
import { parseBody } from './body.ts';
import type { ParsedEntry } from './entry.ts';

export interface InlineLeaf {
  /** As readers see it; '' for a comment, a line break for whatever ends a word. */
  text: string;
  /** Where it begins and ends in the body. */
  start: number;
  end: number;
}

type Block = Paragraph | Heading | TableCell;

/** What stands between two pieces and keeps them apart: a new line, or the mark of a note in its brackets. */
const apart = new Set(['break', 'footnoteReference', 'image', 'imageReference', 'mdxJsxTextElement']);

function textOf(node: Nodes): string {
  if (apart.has(node.type)) return '\n';
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}

function leavesIn(node: Nodes): InlineLeaf[] {
  if ('children' in node && !apart.has(node.type)) return node.children.flatMap(leavesIn);
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  // Text in which addresses were found late has no place; nothing but an address is cut out of it.
  if (start === undefined || end === undefined) return [];
  // The marks around code belong to it, and are left out as others are.
  const marks = node.type === 'inlineCode' ? 1 : 0;
  return [{ text: textOf(node), start: start + marks, end: end - marks }];
}

const types = ['paragraph', 'heading', 'tableCell'] as const;
const cache = new WeakMap<object, readonly (readonly InlineLeaf[])[]>();

/** The pieces of each paragraph, heading and cell. */
export function inlineLeaves(entry: Pick<ParsedEntry, 'file' | 'body'>): readonly (readonly InlineLeaf[])[] {
  const { nodes } = parseBody(entry);
  const known = cache.get(nodes);
  if (known) return known;
  const blocks = types.flatMap((type) => (nodes.get(type) ?? []) as Block[]);
  const found = blocks.map(leavesIn);
  cache.set(nodes, found);
  return found;
}

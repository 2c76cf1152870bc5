/** The blocks of a body with Markdown syntax masked: what remains is rendered literally. */
import type { Heading, Nodes, Paragraph, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseBody } from './body.ts';
import type { ParsedEntry } from './entry.ts';

/** Placeholder for each character that is not rendered as written. */
export const cover = '\ufffc';

export interface ShownBlock {
  type: 'paragraph' | 'heading' | 'tableCell';
  /** Offset in the body; offsets in `text` are relative to it. */
  offset: number;
  /** Same length as its source; quote markers of later lines are replaced by spaces. */
  text: string;
}

const coverAll = (source: string) => source.replace(/[^\n]/g, cover);
const spaces = (source: string) => source.replace(/[^\n]/g, ' ');

/** Escapes and character references are intentional. */
const wanted = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/gi;
/** A bare URL is rendered as a link; its punctuation is not markup. */
const bare = /(?<=https?:|www\.)[^\s<>[\]]+/gi;

const shown = (source: string) =>
  source
    .replace(bare, coverAll)
    .replace(wanted, coverAll)
    .replace(/\n[ \t>]+/g, spaces);

interface TextRange {
  start: number;
  end: number;
}

const rangeOf = ({ position }: Nodes): TextRange | undefined =>
  position?.start.offset === undefined || position.end.offset === undefined
    ? undefined
    : { start: position.start.offset, end: position.end.offset };

const isText = (node: Nodes, source: string) =>
  node.type === 'text' || (node.type === 'link' && /^(?:https?:|www\.)/i.test(source));

/** Rendered ranges of a node. Autolinks found in a second pass have no position and are searched for. */
function rangesOf(node: Nodes, body: string, from: number): TextRange[] {
  const range = rangeOf(node);
  if (isText(node, range ? body.slice(range.start, range.start + 8) : '')) {
    const text = toString(node);
    const start = range?.start ?? body.indexOf(text, from);
    return start < 0 ? [] : [{ start, end: range?.end ?? start + text.length }];
  }
  if (!('children' in node)) return [];
  let at = Math.max(from, range?.start ?? from);
  return node.children.flatMap((child) => {
    const ranges = rangesOf(child, body, at);
    at = Math.max(at, ranges.at(-1)?.end ?? at, rangeOf(child)?.end ?? at);
    return ranges;
  });
}

function shownBlock(node: Paragraph | Heading | TableCell, body: string): ShownBlock {
  const { start: offset, end } = rangeOf(node) ?? { start: 0, end: 0 };
  let text = '';
  for (const range of rangesOf(node, body, offset)) {
    const at = offset + text.length;
    if (range.start < at || range.end > end) continue;
    text += coverAll(body.slice(at, range.start)) + shown(body.slice(range.start, range.end));
  }
  return { type: node.type, offset, text: text + coverAll(body.slice(offset + text.length, end)) };
}

const types = ['paragraph', 'heading', 'tableCell'] as const;
const cache = new WeakMap<object, readonly ShownBlock[]>();

/** Paragraphs, headings and table cells, without code. */
export function shownBlocks(entry: Pick<ParsedEntry, 'file' | 'body'>): readonly ShownBlock[] {
  const { nodes } = parseBody(entry);
  const known = cache.get(nodes);
  if (known) return known;
  const blocks = types.flatMap((type) =>
    ((nodes.get(type) ?? []) as (Paragraph | Heading | TableCell)[]).map((node) => shownBlock(node, entry.body)),
  );
  cache.set(nodes, blocks);
  return blocks;
}

/** The blocks of a body as readers see them: what Markdown takes for marks is covered, and what is left is shown as it stands. */
import type { Heading, Nodes, Paragraph, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseBody } from './body.ts';
import type { ParsedEntry } from './entry.ts';

/** Stands for each character that readers do not see, or not as it is written. */
export const cover = '\ufffc';

export interface ShownBlock {
  type: 'paragraph' | 'heading' | 'tableCell';
  /** Where it begins in the body; an offset in its text plus this one is an offset in the body. */
  offset: number;
  /** As long as its source; spaces stand for the marks of quotes before its later lines. */
  text: string;
}

const coverAll = (source: string) => source.replace(/[^\n]/g, cover);
const spaces = (source: string) => source.replace(/[^\n]/g, ' ');

/** Escaped marks and characters by their names: their author wants to see them. */
const wanted = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/gi;
/** A bare address is a link to itself: its beginning says so, and its marks are none. */
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

const placeOf = ({ position }: Nodes): TextRange | undefined =>
  position?.start.offset === undefined || position.end.offset === undefined
    ? undefined
    : { start: position.start.offset, end: position.end.offset };

const isText = (node: Nodes, source: string) =>
  node.type === 'text' || (node.type === 'link' && /^(?:https?:|www\.)/i.test(source));

/** Where the shown ranges of a node are. Text in which addresses were found late has no place: it is looked for. */
function rangesOf(node: Nodes, body: string, from: number): TextRange[] {
  const place = placeOf(node);
  if (isText(node, place ? body.slice(place.start, place.start + 8) : '')) {
    const text = toString(node);
    const start = place?.start ?? body.indexOf(text, from);
    return start < 0 ? [] : [{ start, end: place?.end ?? start + text.length }];
  }
  if (!('children' in node)) return [];
  let at = Math.max(from, place?.start ?? from);
  return node.children.flatMap((child) => {
    const ranges = rangesOf(child, body, at);
    at = Math.max(at, ranges.at(-1)?.end ?? at, placeOf(child)?.end ?? at);
    return ranges;
  });
}

function shownBlock(node: Paragraph | Heading | TableCell, body: string): ShownBlock {
  const { start: offset, end } = placeOf(node) ?? { start: 0, end: 0 };
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

/** Paragraphs, headings and cells of tables; code is none of them. */
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

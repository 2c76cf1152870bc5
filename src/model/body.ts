/** The body of an entry as a syntax tree, parsed once. */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { visit } from 'unist-util-visit';
import type { ParsedEntry } from './entry.ts';

export interface ParsedBody {
  /** Nodes by type, in document order. */
  nodes: ReadonlyMap<string, Nodes[]>;
  /** Why it could not be parsed, and where. */
  failure: { message: string; fix: string; offset: number } | undefined;
}

const cache = new WeakMap<object, ParsedBody>();

/** Position of an unclosed tag in a parser error of MDX, relative to the body. */
const ofTag = / ?\((\d+):(\d+)-\d+:\d+\).*$/;

function offsetIn(error: unknown, reason: string, body: string): number {
  const [, line, column] = ofTag.exec(reason)?.map(Number) ?? [];
  if (line && column) {
    const before = body.split('\n').slice(0, line - 1);
    return before.join('\n').length + (before.length > 0 ? 1 : 0) + column - 1;
  }
  const place = (error as { place?: { offset?: number; start?: { offset?: number } } }).place;
  return place?.offset ?? place?.start?.offset ?? 0;
}

/** Characters without which no GFM construct occurs: bodies without them parse in half the time. */
const additions = /[|~]|:-|-:|\[\^|\[[\sx]\]|https?:|www\.|[\w.+-]@/i;

// Built once: each of these combines several extensions.
const markdown = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
const mdx = { extensions: [gfm(), mdxjs()], mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()] };

function nodesByType(tree: Root): Map<string, Nodes[]> {
  const nodes: Nodes[] = [];
  visit(tree, (node) => void nodes.push(node));
  return Map.groupBy(nodes, ({ type }) => type as string);
}

/** Nesting of quotes and lists beyond any real text: each level costs as much as all the levels before it. */
const tooDeep = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){100}/m;

/** Ten times what authors write in one block, within what parses at once: inline parsing is quadratic in a block. */
const most = { block: 10_000, body: 100_000, underlines: 300 } as const;

/** A setext underline; each is rescanned for every other one. */
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/gm;

/** The first block without a blank line that exceeds the limit. */
function longBlock(body: string): { offset: number; length: number } | undefined {
  let start = 0;
  for (const { index, 0: blank } of [...body.matchAll(/^[ \t]*$/gm), { index: body.length, 0: '' }]) {
    if (index - start > most.block) return { offset: start, length: index - start };
    start = index + blank.length + 1;
  }
  return undefined;
}

/** Why a body is not parsed at all: it is too large or too deeply nested. */
export function bodyLimit(
  body: string,
): Pick<NonNullable<ParsedBody['failure']>, 'message' | 'fix' | 'offset'> | undefined {
  if (body.length > most.body)
    return {
      message: `the text has ${body.length} characters; the limit is ${most.body}`,
      fix: 'Split it into several entries; look for text pasted by accident.',
      offset: 0,
    };
  const deep = tooDeep.exec(body);
  if (deep)
    return {
      message: 'quotes or lists are nested a hundred levels deep',
      fix: 'Remove the nesting.',
      offset: deep.index,
    };
  const under = [...body.matchAll(underline)][most.underlines];
  if (under)
    return {
      message: `the text has more than ${most.underlines} lines of "=" or "-"`,
      fix: 'Write headings with "## "; look for text pasted by accident.',
      offset: under.index,
    };
  const long = longBlock(body);
  return (
    long && {
      message: `this block has ${long.length} characters without a blank line; the limit is ${most.block}`,
      fix: 'Put blank lines between paragraphs; look for text pasted by accident.',
      offset: long.offset,
    }
  );
}

function parse(body: string, isMdx: boolean): ParsedBody {
  try {
    const options = isMdx ? mdx : additions.test(body) ? markdown : {};
    return { nodes: nodesByType(fromMarkdown(body, options)), failure: undefined };
  } catch (error) {
    const [reason = ''] = ((error as { reason?: string }).reason ?? String(error)).split('\n');
    const offset = offsetIn(error, reason, body);
    const isComment = body.slice(Math.max(offset - 1, 0), offset + 3).includes('<!-');
    return {
      nodes: new Map(),
      failure: isComment
        ? { message: 'MDX does not support HTML comments', fix: 'Write {/* the comment */}.', offset }
        : {
            message: `this is not valid MDX: ${reason.replace(ofTag, '')}`,
            fix: 'Use "<" and "{" only for components, or rename the file to .md.',
            offset,
          },
    };
  }
}

/** Entries and the parsed entries that they were made of. */
const parsedEntries = new WeakMap<object, object>();

/** Links an entry to the parsed entry it was made from, so that both share one parse. */
export const shareBody = (entry: object, parsedEntry: object) => parsedEntries.set(entry, parsedEntry);

export function parseBody(entry: Pick<ParsedEntry, 'file' | 'body'>): ParsedBody {
  const owner = parsedEntries.get(entry) ?? entry;
  const known = cache.get(owner);
  if (known) return known;
  const parsed = parse(entry.body, entry.file.endsWith('.mdx'));
  cache.set(owner, parsed);
  return parsed;
}

/** Every node of a type, with its offset in the body. */
export function nodesOf<T extends Nodes['type']>(
  entry: Pick<ParsedEntry, 'file' | 'body'>,
  type: T,
): { node: Extract<Nodes, { type: T }>; offset: number }[] {
  const found = (parseBody(entry).nodes.get(type) ?? []) as Extract<Nodes, { type: T }>[];
  return found.map((node) => ({ node, offset: node.position?.start.offset ?? 0 }));
}

/** The body of an entry as a tree, parsed once. */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { visit } from 'unist-util-visit';
import type { Draft } from './entry.ts';

export interface ParsedBody {
  /** Its nodes by type, in the order of the text. */
  nodes: ReadonlyMap<string, Nodes[]>;
  /** Why it could not be parsed, and where. */
  failure: { message: string; fix: string; offset: number } | undefined;
}

const cache = new WeakMap<object, ParsedBody>();

const offsetIn = (error: unknown): number => {
  const place = (error as { place?: { offset?: number; start?: { offset?: number } } }).place;
  return place?.offset ?? place?.start?.offset ?? 0;
};

/** GitHub's additions to Markdown, tables and such, have one of these; a body without them is read in half the time. */
const additions = /[|~]|:-|-:|\[\^|\[[\sx]\]|https?:|www\.|[\w.+-]@/i;

// Made once: each of these puts several extensions together.
const markdown = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
const mdx = { extensions: [gfm(), mdxjs()], mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()] };

function nodesByType(tree: Root): Map<string, Nodes[]> {
  const nodes: Nodes[] = [];
  visit(tree, (node) => void nodes.push(node));
  return Map.groupBy(nodes, ({ type }) => type as string);
}

/** Quotes and lists in each other, as deep as nobody writes them: each level costs as much as all before it. */
const tooDeep = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){100}/m;

function parse(body: string, isMdx: boolean): ParsedBody {
  const deep = tooDeep.exec(body);
  if (deep) {
    const failure = { message: 'quotes or lists stand in each other a hundred deep', fix: 'Take their marks out.' };
    return { nodes: new Map(), failure: { ...failure, offset: deep.index } };
  }
  try {
    const options = isMdx ? mdx : additions.test(body) ? markdown : {};
    return { nodes: nodesByType(fromMarkdown(body, options)), failure: undefined };
  } catch (error) {
    const reason = (error as { reason?: string }).reason ?? String(error);
    return {
      nodes: new Map(),
      failure: {
        message: `this is not MDX: ${reason.split('\n')[0] ?? reason}`,
        fix: 'Write "<" and "{" only for components, or name the file .md.',
        offset: offsetIn(error),
      },
    };
  }
}

export function parseBody(entry: Pick<Draft, 'file' | 'body'>): ParsedBody {
  const known = cache.get(entry);
  if (known) return known;
  const parsed = parse(entry.body, entry.file.endsWith('.mdx'));
  cache.set(entry, parsed);
  return parsed;
}

/** Every node of one type, with its offset in the body. */
export function nodesOf<T extends Nodes['type']>(
  entry: Pick<Draft, 'file' | 'body'>,
  type: T,
): { node: Extract<Nodes, { type: T }>; offset: number }[] {
  const found = (parseBody(entry).nodes.get(type) ?? []) as Extract<Nodes, { type: T }>[];
  return found.map((node) => ({ node, offset: node.position?.start.offset ?? 0 }));
}

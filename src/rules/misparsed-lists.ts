/** Unintended lists and quotations, and list numbers that are not rendered as written. */
import type { Blockquote, List, Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseBody } from '../model/body.ts';
import type { ParsedEntry } from '../model/entry.ts';
import type { LintResult } from './rule.ts';

const startsWithNumber = /^[^\p{L}\p{N}\n]{0,20}\p{N}/u;
const endsSentence = /[.:!?…][)\]"'”’*_]*$/u;

interface Placed<N extends List | Blockquote> {
  node: N;
  /** The parent, and the siblings before the node. */
  parent: Parents;
  before: readonly Nodes[];
}

function blocksOf<N extends List | Blockquote>(entry: ParsedEntry, type: N['type']): Placed<N>[] {
  const { nodes } = parseBody(entry);
  if (!nodes.has(type)) return [];
  const found: Placed<N>[] = [];
  for (const root of nodes.get('root') ?? [])
    visit(root, type, (node: Nodes, index, parent: Parents | undefined) => {
      if (parent && index !== undefined)
        found.push({ node: node as N, parent, before: parent.children.slice(0, index) });
    });
  return found;
}

const offsetOf = (node: Nodes) => node.position?.start.offset ?? 0;

/** A paragraph that ends on the line directly above. */
function lineAbove({ node, before }: Placed<List | Blockquote>) {
  const above = before.at(-1);
  const isNext = above?.position?.end.line === (node.position?.start.line ?? 0) - 1;
  return above?.type === 'paragraph' && isNext ? above : undefined;
}

/** The number of an item as written. */
const typedNumber = (body: string, node: Nodes) =>
  /^\d*/.exec(body.slice(offsetOf(node), offsetOf(node) + 9))?.[0] ?? '';

/** The last number of the previous ordered list: a list may continue after a paragraph. */
function lastNumberBefore({ before }: Placed<List>, body: string): string | undefined {
  const list = before.findLast((other): other is List => other.type === 'list' && other.ordered === true);
  const last = list?.children.at(-1);
  return last && typedNumber(body, last);
}

function wrongNumber(placed: Placed<List>, body: string): LintResult | undefined {
  const { node } = placed;
  const [item] = node.children;
  const typed = item ? typedNumber(body, item) : '1';
  const first = Number(typed);
  if (typed !== '1' && typed !== String(Number(lastNumberBefore(placed, body) ?? 0) + 1))
    return {
      bodyOffset: offsetOf(node),
      message: `this line starts a numbered list, and its number, ${typed}, is not shown`,
      fix: `Start a list with 1. If this is not a list, put a backslash after the number: "${typed}\\.".`,
    };
  const wrong = node.children.findIndex((other, index) => typedNumber(body, other) !== String(first + index));
  const other = node.children[wrong];
  return (
    other && {
      bodyOffset: offsetOf(other),
      message: `readers see ${first + wrong} here, not ${typedNumber(body, other)}: lists are numbered in order`,
      fix: `Write ${first + wrong}, or add the missing items before it.`,
    }
  );
}

export const listNumbers = (entry: ParsedEntry): LintResult[] =>
  blocksOf<List>(entry, 'list')
    .filter(({ node }) => node.ordered)
    .flatMap((placed) => wrongNumber(placed, entry.body) ?? []);

const onWithSentence =
  'If it goes on with the sentence, put it on the line above; for a list, put a blank line before it.';

/** A list after an unfinished sentence: "It costs about 40 to", and on the next line "- 50 dollars." */
export const listsInSentences = (entry: ParsedEntry): LintResult[] =>
  blocksOf<List>(entry, 'list').flatMap((placed) => {
    const { node, parent } = placed;
    const [only] = node.children;
    const above = lineAbove(placed);
    const isNumber = node.children.length === 1 && !node.ordered && only && startsWithNumber.test(toString(only));
    const isWithin = above && parent.type !== 'listItem' && !endsSentence.test(toString(above).trimEnd());
    if (isWithin)
      return [
        {
          bodyOffset: offsetOf(node),
          message: 'this line becomes a list item, and its first character is not shown',
          fix: onWithSentence,
        },
      ];
    return isNumber
      ? [
          {
            bodyOffset: offsetOf(node),
            message: `the character before "${toString(only).slice(0, 20)}" turns this line into a list and is not shown`,
            fix: 'Join the line with the one above, or write "minus" or "plus".',
          },
        ]
      : [];
  });

/** "> 5 kg": a comparison, not a quotation. */
export const quotesBySlip = (entry: ParsedEntry): LintResult[] =>
  blocksOf<Blockquote>(entry, 'blockquote').flatMap((placed) => {
    const { node } = placed;
    const line = entry.body.slice(offsetOf(node) + 1, offsetOf(node) + 40);
    const isNumber = startsWithNumber.test(line.trimStart().replace(/&[a-z]+;/g, ''));
    if (!isNumber && !lineAbove(placed)) return [];
    return [
      {
        bodyOffset: offsetOf(node),
        message: 'this line becomes a block quote, and its ">" is not shown',
        fix: isNumber
          ? 'Write "more than"; start a block quote with a word.'
          : 'Put a blank line before a block quote, or put a backslash before ">".',
      },
    ];
  });

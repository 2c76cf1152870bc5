/** Keeps numbers of sources and explained words on one line with the marks beside them: no line begins with a full stop. */
import type { Element, ElementContent, Parents, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Elements within a line that may be parted, so that a mark at their edge joins what stands beside them. */
const parted = new Set(['em', 'strong', 'del', 'sub', 'sup']);

/** More numbers in a row than this may go on in the next line. */
const mostTogether = 3;

/** Marks before a number or word; of scripts without spaces the letter as well, since lines end between their letters. */
const marksBefore = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]?[^\p{L}\p{M}\p{N}\s]{0,12}$/u;
/** Marks after it, and an "'s". */
const marksAfter = /^[^\p{L}\p{M}\p{N}\s]{0,12}(?:(?<=[’'])\p{L}{1,2}(?!\p{L}))?/u;

/** A part of a line with the elements around it, from the outside. */
interface Leaf {
  node: ElementContent;
  context: readonly Element[];
  /** Stays with its neighbors that do so as well. */
  bound: boolean;
}

const isElement = (node: ElementContent | Root | undefined): node is Element => node?.type === 'element';
const hasClass = (node: ElementContent, name: string) =>
  isElement(node) && Array.isArray(node.properties['className']) && node.properties['className'].includes(name);
/** Browsers may end a line on either side of a button. */
const isTerm = (node: ElementContent) => hasClass(node, 'term');
const isAnchor = (node: ElementContent) => isTerm(node) || hasClass(node, 'cite');

const flatten = (nodes: readonly ElementContent[], context: readonly Element[] = []): Leaf[] =>
  nodes.flatMap((node) =>
    isElement(node) && parted.has(node.tagName)
      ? flatten(node.children, [...context, node])
      : [{ node, context, bound: isAnchor(node) }],
  );

/** Parts a text into the marks of what stands before it, itself, and the marks of what comes after it. */
function partText(leaf: Leaf, before: Leaf | undefined, after: Leaf | undefined): Leaf[] {
  if (leaf.node.type !== 'text') return [leaf];
  const { value } = leaf.node;
  const start = before?.bound ? (marksAfter.exec(value)?.[0] ?? '') : '';
  const rest = value.slice(start.length);
  const end = after?.bound ? (marksBefore.exec(rest)?.[0] ?? '') : '';
  const texts = [
    { value: start, bound: true },
    { value: rest.slice(0, rest.length - end.length), bound: false },
    { value: end, bound: true },
  ];
  return texts
    .filter((text) => text.value !== '')
    .map((text) => ({ node: { type: 'text', value: text.value }, context: leaf.context, bound: text.bound }));
}

/** Groups of neighbors for which the same holds. */
function groupNeighbors<T>(items: readonly T[], keyOf: (item: T) => unknown): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && keyOf(last[0]) === keyOf(item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** Puts the elements around the parts again. */
function rebuild(leaves: readonly Leaf[]): ElementContent[] {
  return groupNeighbors(leaves, ({ context }) => context[0]).flatMap((group) => {
    const outer = group[0]?.context[0];
    if (!outer) return group.map(({ node }) => node);
    const inner = group.map((leaf) => ({ ...leaf, context: leaf.context.slice(1) }));
    return [{ ...outer, children: rebuild(inner) }];
  });
}

/** A letter or figure before the number of a source, and a mark after it, stay beside it anyway. */
const staysAnyway = (run: readonly Leaf[], first: Leaf) =>
  run.length === 1 || (run.filter(({ node }) => isAnchor(node)).length === 1 && hasClass(first.node, 'cite'));

function wrap(run: Leaf[]): Leaf[] {
  const [first] = run;
  if (!first || staysAnyway(run, first)) return run;
  const depth = first.context.findIndex((element, level) => run.some(({ context }) => context[level] !== element));
  const shared = depth === -1 ? first.context : first.context.slice(0, depth);
  const inner = run.map((leaf) => ({ ...leaf, context: leaf.context.slice(shared.length) }));
  const span: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['unbroken'] },
    children: rebuild(inner),
  };
  return [{ node: span, context: shared, bound: true }];
}

/** Of a long row of numbers only the first and the last stay with the text beside them. */
function wrapRun(run: Leaf[]): Leaf[] {
  const anchors = run.flatMap(({ node }, index) => (isAnchor(node) ? [index] : []));
  const [first = 0, last = 0] = [anchors[0], anchors.at(-1)];
  if (anchors.length <= mostTogether) return wrap(run);
  return [...wrap(run.slice(0, first + 1)), ...run.slice(first + 1, last), ...wrap(run.slice(last))];
}

function bindIn(parent: Parents): void {
  const leaves = flatten(parent.children as ElementContent[]);
  if (!leaves.some(({ bound }) => bound)) return;
  const parts = leaves.flatMap((leaf, index) => partText(leaf, leaves[index - 1], leaves[index + 1]));
  const runs = groupNeighbors(parts, ({ bound }) => bound);
  parent.children = rebuild(runs.flatMap((run) => (run[0]?.bound ? wrapRun(run) : run)));
}

/** Wraps each number of a source and each explained word, with the marks beside it, in what no line ends within. */
export function bindMarks(tree: Root): void {
  visit(tree, (node) => {
    if (node.type === 'element' && hasClass(node, 'unbroken')) return SKIP;
    if (node.type === 'root' || (node.type === 'element' && !parted.has(node.tagName))) bindIn(node);
    return undefined;
  });
}

/** Keeps citations and glossary terms on one line with adjacent punctuation: no line begins with a full stop. */
import type { Element, ElementContent, Parents, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Inline elements that may be split, so that punctuation at their edge can be bound to what is next to them. */
const splittable = new Set(['em', 'strong', 'del', 'sub', 'sup']);

/** A longer run of citations may wrap. */
const maxTogether = 3;

/** Punctuation before a citation or term; also a letter of a script without spaces, in which lines break between letters. */
const punctuationBefore = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]?[^\p{L}\p{M}\p{N}\s]{0,12}$/u;
/** Punctuation after it, and an "'s". */
const punctuationAfter = /^[^\p{L}\p{M}\p{N}\s]{0,12}(?:(?<=[’'])\p{L}{1,2}(?!\p{L}))?/u;

/** An inline node with the split elements around it, outermost first. */
interface Leaf {
  node: ElementContent;
  context: readonly Element[];
  /** Not separated from adjacent bound leaves. */
  bound: boolean;
}

const isElement = (node: ElementContent | Root | undefined): node is Element => node?.type === 'element';
const hasClass = (node: ElementContent, name: string) =>
  isElement(node) && Array.isArray(node.properties['className']) && node.properties['className'].includes(name);
/** A button: browsers may break lines on either side of it. */
const isTerm = (node: ElementContent) => hasClass(node, 'term');
const isReference = (node: ElementContent) => isTerm(node) || hasClass(node, 'cite');

const flatten = (nodes: readonly ElementContent[], context: readonly Element[] = []): Leaf[] =>
  nodes.flatMap((node) =>
    isElement(node) && splittable.has(node.tagName)
      ? flatten(node.children, [...context, node])
      : [{ node, context, bound: isReference(node) }],
  );

/** Splits a text into punctuation bound to the leaf before it, the rest, and punctuation bound to the leaf after it. */
function splitText(leaf: Leaf, before: Leaf | undefined, after: Leaf | undefined): Leaf[] {
  if (leaf.node.type !== 'text') return [leaf];
  const { value } = leaf.node;
  const start = before?.bound ? (punctuationAfter.exec(value)?.[0] ?? '') : '';
  const rest = value.slice(start.length);
  const end = after?.bound ? (punctuationBefore.exec(rest)?.[0] ?? '') : '';
  const texts = [
    { value: start, bound: true },
    { value: rest.slice(0, rest.length - end.length), bound: false },
    { value: end, bound: true },
  ];
  return texts
    .filter((text) => text.value !== '')
    .map((text) => ({ node: { type: 'text', value: text.value }, context: leaf.context, bound: text.bound }));
}

/** Groups adjacent items with the same key. */
function groupNeighbors<T>(items: readonly T[], keyOf: (item: T) => unknown): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && keyOf(last[0]) === keyOf(item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** Restores the elements around split leaves. */
function rebuild(leaves: readonly Leaf[]): ElementContent[] {
  return groupNeighbors(leaves, ({ context }) => context[0]).flatMap((group) => {
    const outer = group[0]?.context[0];
    if (!outer) return group.map(({ node }) => node);
    const inner = group.map((leaf) => ({ ...leaf, context: leaf.context.slice(1) }));
    return [{ ...outer, children: rebuild(inner) }];
  });
}

/** No line breaks between a letter, a single citation and punctuation after it. */
const isBoundAnyway = (run: readonly Leaf[], first: Leaf) =>
  run.length === 1 || (run.filter(({ node }) => isReference(node)).length === 1 && hasClass(first.node, 'cite'));

function wrap(run: Leaf[]): Leaf[] {
  const [first] = run;
  if (!first || isBoundAnyway(run, first)) return run;
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

/** Of a long run of citations, only the first and last are bound to adjacent text. */
function wrapRun(run: Leaf[]): Leaf[] {
  const referenceIndexes = run.flatMap(({ node }, index) => (isReference(node) ? [index] : []));
  const [first = 0, last = 0] = [referenceIndexes[0], referenceIndexes.at(-1)];
  if (referenceIndexes.length <= maxTogether) return wrap(run);
  return [...wrap(run.slice(0, first + 1)), ...run.slice(first + 1, last), ...wrap(run.slice(last))];
}

function bindIn(parent: Parents): void {
  const leaves = flatten(parent.children as ElementContent[]);
  if (!leaves.some(({ bound }) => bound)) return;
  const parts = leaves.flatMap((leaf, index) => splitText(leaf, leaves[index - 1], leaves[index + 1]));
  const runs = groupNeighbors(parts, ({ bound }) => bound);
  parent.children = rebuild(runs.flatMap((run) => (run[0]?.bound ? wrapRun(run) : run)));
}

/** Wraps each citation and term with adjacent punctuation in an element in which no line breaks. */
export function bindPunctuation(tree: Root): void {
  visit(tree, (node) => {
    if (node.type === 'element' && hasClass(node, 'unbroken')) return SKIP;
    if (node.type === 'root' || (node.type === 'element' && !splittable.has(node.tagName))) bindIn(node);
    return undefined;
  });
}

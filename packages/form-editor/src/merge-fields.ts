/** Merges form values into YAML, preserving comments, quotes and order. */
import { isDeepStrictEqual } from 'node:util';
import type { Path } from '../../../src/model/problem.ts';
import { isMap, isScalar, isSeq, parseDocument, type Document, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { tidy } from '../../../src/authoring/content-text.ts';

export type Values = Readonly<Record<string, unknown>>;

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown) =>
  value === '' ||
  value === null ||
  value === undefined ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/** Filled in values: empty fields and items are omitted, and text is joined to one line. */
export function filled(value: unknown): unknown {
  if (typeof value === 'string') return tidy(value).replace(/\s+/g, ' ').trim();
  if (Array.isArray(value)) return value.map(filled).filter((item) => !isEmpty(item));
  if (!isValues(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, filled(inner)] as const)
      .filter(([, inner]) => !isEmpty(inner)),
  );
}

const keyOf = ({ key }: YAMLMap['items'][number]) => String(isScalar(key) ? key.value : key);

/** Inserts a field after its predecessor in the form. */
function insert(document: Document, map: YAMLMap, key: string, value: unknown, before: readonly string[]): void {
  const indexes = before.map((name) => map.items.findIndex((pair) => keyOf(pair) === name));
  map.items.splice(Math.max(-1, ...indexes) + 1, 0, document.createPair(key, value));
}

/**
 * Whether a value is unchanged in the form. A value that a form cannot show (an unknown id, a date in another format)
 * appears empty, and must stay in the file.
 */
function isSame(was: unknown, is: unknown): boolean {
  if (Array.isArray(was) && Array.isArray(is)) {
    const isLonger = is.length >= was.length && isEmpty(filled(is.slice(was.length)));
    return isLonger && was.every((item, index) => isSame(item, is[index]));
  }
  if (isValues(was) && isValues(is))
    return [...Object.keys(was), ...Object.keys(is)].every((key) => isSame(was[key], is[key]));
  return isDeepStrictEqual(filled(was), filled(is)) || (was === undefined && isEmpty(filled(is)));
}

function mergeMap(document: Document, map: YAMLMap, was: Values, is: Values): void {
  const keys = [...new Set([...Object.keys(is), ...Object.keys(was)])].filter((key) => !isSame(was[key], is[key]));
  for (const key of keys) {
    const pair = map.items.find((one) => keyOf(one) === key);
    if (isEmpty(filled(is[key]))) map.items = map.items.filter((one) => one !== pair);
    else if (pair) pair.value = merged(document, pair.value as Node | null, was[key], is[key]);
    else insert(document, map, key, filled(is[key]), Object.keys(is).slice(0, Object.keys(is).indexOf(key)));
  }
}

/** Equal items at both ends are kept, and so are items that the form did not show. */
function mergeList(document: Document, list: YAMLSeq, was: readonly unknown[], is: readonly unknown[]): void {
  const old = was.slice(0, list.items.length);
  const most = Math.min(old.length, is.length);
  let start = 0;
  while (start < most && isSame(old[start], is[start])) start += 1;
  let end = 0;
  while (end < most - start && isSame(old.at(-1 - end), is.at(-1 - end))) end += 1;
  const count = old.length - end - start;
  const nodes = is.slice(start, is.length - end).flatMap((value, index) => {
    const before = index < count ? old[start + index] : undefined;
    const node = index < count ? (list.items[start + index] as Node) : null;
    if (node && isSame(before, value)) return [node];
    return isEmpty(filled(value)) ? [] : [merged(document, node, before, value)];
  });
  list.items.splice(start, count, ...nodes);
}

function merged(document: Document, node: Node | null, was: unknown, is: unknown): Node {
  if (isMap(node) && isValues(is)) {
    mergeMap(document, node, isValues(was) ? was : {}, is);
    return node;
  }
  if (isSeq(node) && Array.isArray(is)) {
    mergeList(document, node, Array.isArray(was) ? was : [], is);
    return node;
  }
  if (isScalar(node) && !isValues(is) && !Array.isArray(is)) {
    node.value = filled(is);
    return node;
  }
  return document.createNode(filled(is));
}

const only = (values: Values, isOurs: (key: string) => boolean) =>
  Object.fromEntries(Object.entries(values).filter(([key]) => isOurs(key)));

/**
 * Changes the fields of one entry in YAML whose values differ from those that the form showed.
 * @param id key of the entry; undefined if the YAML is a single entry
 * @param isOurs whether the form has a field: others are not changed
 * @param shown values that the form showed before editing (default: the values in the YAML)
 * @param removed paths of what is deleted first, though the form does not have it
 */
export function mergeFields(
  yaml: string,
  id: string | undefined,
  values: Values,
  isOurs: (key: string) => boolean,
  shown?: Values,
  removed: readonly Path[] = [],
): string {
  const document = parseDocument(yaml);
  if (!document.contents) document.contents = document.createNode({}) as never;
  if (!isMap(document.contents)) throw new Error('The file has no fields.');
  const isNew = id !== undefined && !document.has(id);
  if (isNew) {
    const pair = document.createPair(id, {});
    if (document.contents.items.length > 0) (pair.key as Node & { spaceBefore?: boolean }).spaceBefore = true;
    document.contents.items.push(pair as never);
  }
  const map = id === undefined ? document.contents : document.get(id, true);
  if (!isMap(map)) throw new Error(`"${id}" has no fields.`);
  map.flow = false;
  for (const path of removed) if (map.hasIn(path)) map.deleteIn(path);
  const was = isNew ? {} : (shown ?? (map.toJS(document) as Values));
  mergeMap(document, map, only(was, isOurs), only(values, isOurs));
  return document.toString({ lineWidth: 0 });
}

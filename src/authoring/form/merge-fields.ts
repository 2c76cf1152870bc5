/** Values from a form → the YAML that they change. Comments, quotes and the order of what stays are kept. */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, parseDocument, type Document, type Node, type YAMLMap, type YAMLSeq } from 'yaml';

export type Values = Readonly<Record<string, unknown>>;

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown) =>
  value === '' ||
  value === null ||
  value === undefined ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/** What was filled in: a field or an item without anything in it is left out, and a text is one line. */
export function filled(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (Array.isArray(value)) return value.map(filled).filter((item) => !isEmpty(item));
  if (!isValues(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, filled(inner)] as const)
      .filter(([, inner]) => !isEmpty(inner)),
  );
}

const keyOf = ({ key }: YAMLMap['items'][number]) => String(isScalar(key) ? key.value : key);

/** Puts a field behind the one that stands before it in the form. */
function insert(document: Document, map: YAMLMap, key: string, value: unknown, before: readonly string[]): void {
  const places = before.map((name) => map.items.findIndex((pair) => keyOf(pair) === name));
  map.items.splice(Math.max(-1, ...places) + 1, 0, document.createPair(key, value));
}

function mergeMap(document: Document, map: YAMLMap, values: Values, isOurs: (key: string) => boolean): void {
  map.items = map.items.filter((pair) => keyOf(pair) in values || !isOurs(keyOf(pair)));
  const keys = Object.keys(values);
  keys.forEach((key, index) => {
    const pair = map.items.find((one) => keyOf(one) === key);
    if (!pair) insert(document, map, key, values[key], keys.slice(0, index));
    else pair.value = merged(document, pair.value as Node | null, values[key]);
  });
}

/** Items that are the same at both ends stay untouched. */
function mergeList(document: Document, list: YAMLSeq, values: readonly unknown[]): void {
  const old = list.toJS(document) as unknown[];
  const most = Math.min(old.length, values.length);
  let start = 0;
  while (start < most && isDeepStrictEqual(old[start], values[start])) start += 1;
  let end = 0;
  while (end < most - start && isDeepStrictEqual(old.at(-1 - end), values.at(-1 - end))) end += 1;
  const between = values.slice(start, values.length - end);
  const nodes = between.map((value, index) =>
    merged(document, index < old.length - end - start ? (list.items[start + index] as Node) : null, value),
  );
  list.items.splice(start, old.length - end - start, ...nodes);
}

function merged(document: Document, node: Node | null, value: unknown): Node {
  if (node && isDeepStrictEqual(node.toJS(document), value)) return node;
  if (isMap(node) && isValues(value)) {
    mergeMap(document, node, value, () => true);
    return node;
  }
  if (isSeq(node) && Array.isArray(value)) {
    mergeList(document, node, value);
    return node;
  }
  if (isScalar(node) && !isValues(value) && !Array.isArray(value)) {
    node.value = value;
    return node;
  }
  return document.createNode(value);
}

/**
 * Changes the fields of one entry in YAML.
 * @param id key of the entry; undefined where all of the YAML is one entry
 * @param isOurs whether the form has a field: others stay as they are
 */
export function mergeFields(
  yaml: string,
  id: string | undefined,
  values: Values,
  isOurs: (key: string) => boolean,
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
  mergeMap(document, map, filled(values) as Values, isOurs);
  return document.toString({ lineWidth: 0 });
}

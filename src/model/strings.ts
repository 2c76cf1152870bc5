/** All strings of an entry, in any field. */
import type { ParsedEntry } from './entry.ts';
import type { Path } from './problem.ts';
import type { Prose } from './references.ts';

function collect(value: unknown, path: Path, found: Prose[]): void {
  if (typeof value === 'string') found.push({ path, text: value });
  else if (Array.isArray(value)) value.forEach((item, index) => collect(item, [...path, index], found));
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) collect(item, [...path, key], found);
}

const known = new WeakMap<object, readonly Prose[]>();

function readStrings({ raw, body }: Pick<ParsedEntry, 'raw' | 'body'>): Prose[] {
  const found: Prose[] = [];
  collect(raw, [], found);
  if (body.trim()) found.push({ path: undefined, text: body });
  return found;
}

/** All strings of its fields, known to the schema or not, then its body. */
export function stringsOf(entry: Pick<ParsedEntry, 'raw' | 'body'>): readonly Prose[] {
  const strings = known.get(entry) ?? readStrings(entry);
  known.set(entry, strings);
  return strings;
}

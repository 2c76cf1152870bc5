/** The edits that keep an entry's former URLs after it was renamed: each redirects to it. */
import { parseDocument, isMap, isScalar } from 'yaml';
import type { ParsedEntry } from '../model/entry.ts';
import { kinds } from '../kinds/index.ts';
import { endOfLine, offsetAt, type Edit } from './edits.ts';

const field = 'formerly';

const formerOf = ({ raw }: ParsedEntry): string[] => {
  const value = (raw as Record<string, unknown> | null)?.[field];
  return Array.isArray(value) ? value.map(String) : [];
};

/** End of an entry in a YAML file, and the indentation of its fields. */
function endOfKeyed(parsedEntry: ParsedEntry, source: string): { end: number; indent: string } {
  const contents = parseDocument(source).contents;
  const pair = isMap(contents)
    ? contents.items.find((item) => isScalar(item.key) && item.key.value === parsedEntry.id)
    : undefined;
  const value = pair?.value;
  if (!isMap(value) || !value.range) throw new Error(`${parsedEntry.file} has no fields of "${parsedEntry.id}".`);
  const last = source.slice(0, value.range[1]).trimEnd().length;
  const first = offsetAt(source, parsedEntry.locateKey([Object.keys(parsedEntry.raw as object)[0] ?? '']));
  const lineStart = source.lastIndexOf('\n', first) + 1;
  return { end: endOfLine(source, last), indent: source.slice(lineStart, first) };
}

function endOfFrontMatter(source: string): { end: number; indent: string } {
  const close = source.indexOf('\n---', 3);
  return { end: source[close - 1] === '\r' ? close - 1 : close, indent: '' };
}

/** Removes an item from the list; the whole field if it is the only item. */
function removeFormer(parsedEntry: ParsedEntry, source: string, index: number, count: number): Edit {
  const at = count > 1 ? parsedEntry.locate([field, index]) : parsedEntry.locateKey([field]);
  const start = source.lastIndexOf('\n', offsetAt(source, at)) + 1;
  const end = source.indexOf('\n', offsetAt(source, parsedEntry.locate([field, index]))) + 1;
  return { start, end: end > 0 ? end : source.length, text: '' };
}

/**
 * @param url the former URL; undefined where none needs a redirect
 * @param own the new URL of the entry
 */
export function editFormerUrl(parsedEntry: ParsedEntry, source: string, url: string | undefined, own: string): Edit[] {
  const former = formerOf(parsedEntry);
  const back = former.indexOf(own);
  if (back >= 0 && !url) return [removeFormer(parsedEntry, source, back, former.length)];
  if (!url) return [];
  const lineBreak = source.includes('\r\n') ? '\r\n' : '\n';
  if (back >= 0) {
    const start = offsetAt(source, parsedEntry.locate([field, back]));
    return [{ start, end: endOfLine(source, start), text: url }];
  }
  if (former.length > 0) {
    const last = offsetAt(source, parsedEntry.locate([field, former.length - 1]));
    const dash = source.slice(source.lastIndexOf('\n', last) + 1, last);
    const end = endOfLine(source, last);
    return [{ start: end, end, text: `${lineBreak}${dash}${url}` }];
  }
  const { end, indent } =
    kinds[parsedEntry.kind].store === 'file' ? endOfKeyed(parsedEntry, source) : endOfFrontMatter(source);
  return [{ start: end, end, text: `${lineBreak}${indent}${field}:${lineBreak}${indent}  - ${url}` }];
}

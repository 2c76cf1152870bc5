/** The files of Pagefind's index: compressed, with a mark of their format before the data. */
import { gunzipSync, gzipSync } from 'fflate';

export interface IndexFile {
  /** Path below the folder of the index. */
  path: string;
  content: Uint8Array;
}

/** What `pagefind-entry.json` says of each language. */
export interface IndexEntry {
  /** `wasm` is null where Pagefind has no stems for the language. */
  languages: Record<string, { hash: string; wasm: string | null }>;
}

export const entryPath = 'pagefind-entry.json';

/** @throws when the index has no entry */
export function readEntry(files: Iterable<IndexFile>): IndexEntry {
  const entry = [...files].find(({ path }) => path === entryPath);
  if (!entry) throw new Error(`The search index has changed its format: it has no ${entryPath}.`);
  return JSON.parse(new TextDecoder().decode(entry.content)) as IndexEntry;
}

const mark = new TextEncoder().encode('pagefind_dcd');

/** The data of a file. @throws when it is not in the format that we know */
export function unpack({ path, content }: IndexFile): Uint8Array {
  const bytes = gunzipSync(content);
  if (!mark.every((byte, i) => bytes[i] === byte))
    throw new Error(
      `The search index has changed its format: ${path} does not start with ${String.fromCharCode(...mark)}.`,
    );
  return bytes.subarray(mark.length);
}

/** Data as a file that Pagefind reads. */
export function pack(path: string, data: Uint8Array): IndexFile {
  const bytes = new Uint8Array(mark.length + data.length);
  bytes.set(mark);
  bytes.set(data, mark.length);
  return { path, content: gzipSync(bytes, { level: 9, mtime: 0 }) };
}

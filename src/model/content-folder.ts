/** A content folder at one moment, in memory: whatever is made from it is made from the same bytes. */
import { lstatSync, readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';

/** What stands at a path, never followed where it is a link. */
export type FolderItem =
  | { is: 'file'; size: number; bytes: Buffer | undefined }
  | { is: 'folder'; items: ReadonlyMap<string, FolderItem> }
  | { is: 'link' | 'other' }
  | { is: 'unreadable'; code: string };

export interface ContentFolder {
  /** Its path, absolute. */
  root: string;
  /** What it is; undefined where nothing is there. */
  item: FolderItem | undefined;
}

/** In bytes: a file with more is not read as content. */
export const largestFile = 1_000_000;

/** What a reader of content may want to know the text of. */
const isText = /\.(?:mdx?|svg|ya?ml|txt)$/i;

/** Left by a system or an editor. An entry behind a dot would be lost without a word, and is looked at. */
const isIgnored = (name: string) => name.startsWith('.') && !/^\.\w[\w-]*\.mdx?$/.test(name);

/** Entries stand in folders of the content folder, and nothing stands deeper. */
const depth = 1;

/** Runs what reads from the disk; undefined for what has gone since it was listed. */
function attempt(read: () => FolderItem): FolderItem | undefined {
  try {
    return read();
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? undefined : { is: 'unreadable', code };
  }
}

function readFile(path: string, name: string, { size }: Stats): FolderItem {
  const bytes = size <= largestFile && isText.test(name) ? readFileSync(path) : undefined;
  return { is: 'file', size: bytes?.length ?? size, bytes };
}

function readItem(path: string, name: string, level: number): FolderItem {
  const item = lstatSync(path);
  if (item.isSymbolicLink()) return { is: 'link' };
  if (item.isFile()) return readFile(path, name, item);
  if (!item.isDirectory()) return { is: 'other' };
  return { is: 'folder', items: level < depth ? readItems(path, level + 1) : new Map() };
}

function readItems(folder: string, level: number): Map<string, FolderItem> {
  const names = readdirSync(folder).filter((name) => !isIgnored(name));
  return new Map(
    names.toSorted().flatMap((name) => {
      const item = attempt(() => readItem(join(folder, name), name, level));
      return item ? [[name, item] as const] : [];
    }),
  );
}

/** Reads a content folder into memory. Never throws. */
export const readFolder = (root: string): ContentFolder => ({
  root,
  item: attempt(() => (statSync(root).isDirectory() ? { is: 'folder', items: readItems(root, 0) } : { is: 'other' })),
});

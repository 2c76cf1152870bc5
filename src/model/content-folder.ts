/** Snapshot of a content folder in memory: everything in one run is derived from the same bytes. */
import { lstatSync, readdirSync, statSync, type Stats } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { readRegularFile } from './regular-file.ts';

/** Type of a directory item. Symbolic links are not followed. */
export type FolderItem =
  | { is: 'file'; size: number; bytes: Buffer | undefined }
  | { is: 'folder'; items: ReadonlyMap<string, FolderItem> }
  | { is: 'link' | 'other' }
  | { is: 'unreadable'; code: string };

export interface ContentFolder {
  /** Absolute path. */
  root: string;
  /** Undefined where nothing exists. */
  item: FolderItem | undefined;
  /** The content that this one extends; entries of the same kind and id replace its entries. */
  base?: ContentFolder;
  /** Entries for the readers of the guide's region, in place of those of this folder and in addition to them. */
  regional?: ContentFolder;
  /** Folders of translations by language, in this folder. */
  translations?: ReadonlyMap<string, ContentFolder>;
}

/** In bytes; larger files are not read as content. */
export const largestFile = 1_000_000;

/** Files whose text content readers use. */
const isText = /\.(?:mdx?|svg|ya?ml|txt)$/i;

/**
 * Files of the operating system or an editor. An entry with a leading dot would be ignored silently, so it is
 * reported.
 */
const isIgnored = (name: string) => name.startsWith('.') && !/^\.\w[\w-]*\.mdx?$/.test(name);

/** Entries are direct children of the folders in the content folder. */
const depth = 1;

/** Runs a file system operation; undefined where the item has disappeared since it was listed. */
function attempt(read: () => FolderItem): FolderItem | undefined {
  try {
    return read();
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? undefined : { is: 'unreadable', code };
  }
}

function readFile(path: string, name: string, { size }: Stats): FolderItem {
  const bytes = size <= largestFile && isText.test(name) ? readRegularFile(path, largestFile) : undefined;
  // The item was replaced since it was listed.
  if (bytes && 'message' in bytes) return { is: 'other' };
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

type Items = ReadonlyMap<string, FolderItem>;

/** Directory items with one path below them changed; removed where there is no item. */
function withItem(items: Items, [name = '', ...rest]: readonly string[], item: FolderItem | undefined): Items {
  const changed = new Map(items);
  const below = items.get(name);
  const inside = below?.is === 'folder' ? below.items : new Map<string, FolderItem>();
  if (rest.length > 0) changed.set(name, { is: 'folder', items: withItem(inside, rest, item) });
  else if (item) changed.set(name, item);
  else changed.delete(name);
  return new Map([...changed].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** A snapshot with one file replaced, or removed where text is undefined. Writes nothing. */
export function withFile(folder: ContentFolder, path: string, text: string | undefined): ContentFolder {
  if (folder.item?.is !== 'folder') return folder;
  const bytes = text === undefined ? undefined : Buffer.from(text);
  const file = bytes && { is: 'file' as const, size: bytes.length, bytes };
  const names = relative(resolve(folder.root), resolve(path)).split(sep);
  return { ...folder, item: { is: 'folder', items: withItem(folder.item.items, names, file) } };
}

/** The text of a file as well as it can be told, whether or not it holds: for the lines around a problem, and for ids. */
import type { FolderItem } from './content-folder.ts';
import { readRegularFile } from './regular-file.ts';

const byteOrderMarks: readonly (readonly [bytes: readonly [number, number], encoding: string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Which encoding the first bytes of a file name; UTF-8 where they name none. */
export const encodingOf = (bytes: Buffer): string =>
  byteOrderMarks.find(([[first, second]]) => bytes[0] === first && bytes[1] === second)?.[1] ?? 'utf-8';

/** As much of a text as its bytes can tell, with line ends of one sort. */
const leniently = (bytes: Buffer) => new TextDecoder(encodingOf(bytes)).decode(bytes).replaceAll('\r\n', '\n');

/** @returns undefined for what is no file of content */
export const lenientTextOf = (item: FolderItem): string | undefined =>
  item.is === 'file' && item.bytes ? leniently(item.bytes) : undefined;

/** @returns undefined for what is no file, is larger than `most` bytes, or may not be read */
export function lenientText(path: string, most: number): string | undefined {
  try {
    const bytes = readRegularFile(path, most);
    return 'message' in bytes ? undefined : leniently(bytes);
  } catch {
    return undefined;
  }
}

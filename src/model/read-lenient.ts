/** Decodes a file as far as possible, valid or not: for code frames and ids. */
import type { FolderItem } from './content-folder.ts';
import { readRegularFile } from './regular-file.ts';

const byteOrderMarks: readonly (readonly [bytes: readonly [number, number], encoding: string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Encoding by byte order mark; UTF-8 without one. */
export const encodingOf = (bytes: Buffer): string =>
  byteOrderMarks.find(([[first, second]]) => bytes[0] === first && bytes[1] === second)?.[1] ?? 'utf-8';

/** Decoded text with normalized line ends; invalid bytes are replaced. */
const leniently = (bytes: Buffer) => new TextDecoder(encodingOf(bytes)).decode(bytes).replaceAll('\r\n', '\n');

/** @returns undefined for a file that is not content */
export const lenientTextOf = (item: FolderItem): string | undefined =>
  item.is === 'file' && item.bytes ? leniently(item.bytes) : undefined;

/** @returns undefined for anything but a readable regular file of at most `most` bytes */
export function lenientText(path: string, most: number): string | undefined {
  try {
    const bytes = readRegularFile(path, most);
    return 'message' in bytes ? undefined : leniently(bytes);
  } catch {
    return undefined;
  }
}

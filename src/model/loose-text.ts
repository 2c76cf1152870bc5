/** What can be told of a file whose text does not hold: enough to find the ids in it, and no more. */
import { lstatSync, readFileSync } from 'node:fs';

const byteOrderMarks: readonly (readonly [bytes: readonly [number, number], encoding: string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** @returns undefined for what is no file, is larger than `most` bytes, or may not be read */
export function looseText(path: string, most: number): string | undefined {
  try {
    const item = lstatSync(path);
    if (!item.isFile() || item.size > most) return undefined;
    const bytes = readFileSync(path);
    const mark = byteOrderMarks.find(([[first, second]]) => bytes[0] === first && bytes[1] === second);
    return new TextDecoder(mark?.[1] ?? 'utf-8').decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}

/** SHA-256 checksums of all files in a folder, in the format of `sha256sum -c`. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './folder-files.ts';

export type Checksums = ReadonlyMap<string, string>;

/** Path → checksum of each file in a folder. */
export const checksumsOf = (root: string): Checksums =>
  new Map(
    filesIn(root).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(root, path)))
        .digest('hex'),
    ]),
  );

export const writtenChecksums = (sums: Checksums) => [...sums].map(([path, sum]) => `${sum}  ${path}\n`).join('');

export const readChecksums = (text: string): Checksums =>
  new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );

/** Sorted paths that are missing in one, or differ. */
export const differences = (one: Checksums, other: Checksums): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path)).toSorted();

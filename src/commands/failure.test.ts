import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFailure } from './failure.ts';

const system = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: something, open '${path}'`), { code, ...(path && { path }) });

const failures: [error: unknown, said: RegExp][] = [
  [system('ENOSPC'), /^The disk is full, or can hold no more files\. Make room/],
  [new Error('Could not write: No space left on device (os error 28)'), /^The disk is full/],
  [new Error('Nothing can be written here', { cause: system('ENOSPC') }), /^The disk is full/],
  [system('EDQUOT'), /share of the disk is used up/],
  [system('EROFS', '/srv/dist'), /^\/srv\/dist is on a disk that can only be read.* --out/],
  [system('EACCES', '/srv/dist'), /^\/srv\/dist may not be written by you/],
  [system('EBUSY', '/srv/dist'), /in use by another program/],
  [system('EFBIG'), /^A file became larger than you may write/],
  [system('EMFILE'), /Too many files are open/],
  [new Error('A page has no title.'), /^A page has no title\.$/],
  ['nothing', /^nothing$/],
];

for (const [error, said] of failures)
  test(`${error instanceof Error ? error.message : String(error)}: ${said.source}`, () => {
    assert.match(formatFailure(error), said);
  });

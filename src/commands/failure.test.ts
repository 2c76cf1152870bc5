import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFailure } from './failure.ts';

const system = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: something, open '${path}'`), { code, ...(path && { path }) });

const failures: [error: unknown, message: RegExp][] = [
  [system('ENOSPC'), /^The disk is full or has no free inodes\. Free some space/],
  [new Error('Could not write: No space left on device (os error 28)'), /^The disk is full/],
  [new Error('Nothing can be written here', { cause: system('ENOSPC') }), /^The disk is full/],
  [system('EDQUOT'), /disk quota is used up/],
  [system('EROFS', '/srv/dist'), /^\/srv\/dist is on a read-only file system.* --out/],
  [system('EACCES', '/srv/dist'), /^\/srv\/dist is not writable/],
  [system('EBUSY', '/srv/dist'), /in use by another program/],
  [system('EFBIG'), /^A file exceeded the size limit/],
  [system('EMFILE'), /Too many files are open/],
  [new Error('A page has no title.'), /^A page has no title\.$/],
  ['nothing', /^nothing$/],
];

for (const [error, message] of failures)
  test(`${error instanceof Error ? error.message : String(error)}: ${message.source}`, () => {
    assert.match(formatFailure(error), message);
  });

/** Explains the error that stopped a build. */

const sentences: [codes: RegExp, sentence: (path: string) => string][] = [
  [
    /ENOSPC|no space left on device|SQLITE_FULL/i,
    () => 'The disk is full or has no free inodes. Free some space, then build again.',
  ],
  [/EDQUOT|disk quota exceeded/i, () => 'Your disk quota is used up. Free some space, then build again.'],
  [/EFBIG/, () => 'A file exceeded the size limit (ulimit -f). Raise the limit, then build again.'],
  [/EROFS|read-only file system/i, (path) => `${path} is on a read-only file system. Build to another folder: --out.`],
  [
    /EACCES|EPERM|permission denied/i,
    (path) => `${path} is not writable. Change its permissions, or build to another folder: --out.`,
  ],
  [/EBUSY|ENOTEMPTY/, (path) => `${path} is in use by another program. Close it, then build again.`],
  [/EMFILE|ENFILE/, () => 'Too many files are open on this machine. Close some programs, then build again.'],
];

/** Error code of the system, from the error or its causes. */
function* chain(error: unknown): Generator<NodeJS.ErrnoException> {
  for (let next = error; next instanceof Error; next = next.cause) yield next;
}

/** @returns the sentence, with the path if known */
export function formatFailure(error: unknown): string {
  for (const { code, message, path } of chain(error)) {
    const known = sentences.find(([codes]) => codes.test(`${code} ${message}`));
    if (known) return `${known[1](path ?? 'The folder')} The last good site is untouched.`;
  }
  return error instanceof Error ? error.message : String(error);
}

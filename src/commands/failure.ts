/** Explains the error that stopped a build. */

const sentences: [codes: RegExp, sentence: (path: string) => string][] = [
  [
    /ENOSPC|no space left on device|SQLITE_FULL/i,
    () => 'The disk is full, or can hold no more files. Make room, then build again.',
  ],
  [/EDQUOT|disk quota exceeded/i, () => 'Your share of the disk is used up. Make room, then build again.'],
  [/EFBIG/, () => 'A file became larger than you may write (ulimit -f). Allow more, then build again.'],
  [
    /EROFS|read-only file system/i,
    (path) => `${path} is on a disk that can only be read. Build to another folder: --out.`,
  ],
  [
    /EACCES|EPERM|permission denied/i,
    (path) => `${path} may not be written by you. Allow it, or build elsewhere: --out.`,
  ],
  [/EBUSY|ENOTEMPTY/, (path) => `${path} is in use by another program. End that, then build again.`],
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
    if (known) return `${known[1](path ?? 'The folder')} What was built before is as it was.`;
  }
  return error instanceof Error ? error.message : String(error);
}

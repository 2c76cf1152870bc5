/** Changes of content files, written all or not at all, and only when the content holds afterwards. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { checkContent } from '../rules/check-content.ts';

export interface FileChange {
  file: string;
  /** Where it goes; the same as `file` where it stays. */
  to: string;
  text: string;
}

/** The errors that the content would have after some changes; overdue dates do not count. */
export function errorsAfter(changes: readonly FileChange[], contentDir: string, today: string): Problem[] {
  const dir = mkdtempSync(join(tmpdir(), 'guide-changed-'));
  const inCopy = (file: string) => join(dir, relative(contentDir, resolve(file)));
  try {
    cpSync(contentDir, dir, { recursive: true });
    for (const { file, to, text } of changes) {
      if (file !== to) rmSync(inCopy(file), { force: true });
      mkdirSync(dirname(inCopy(to)), { recursive: true });
      writeFileSync(inCopy(to), text);
    }
    return checkContent({ contentDir: dir, today, allowStale: true })
      .problems.filter(({ severity }) => severity === 'error')
      .map((problem) => ({ ...problem, file: relative('.', join(contentDir, relative(dir, resolve(problem.file)))) }));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function writeOne({ file, to, text }: FileChange): void {
  mkdirSync(dirname(to), { recursive: true });
  const beside = join(dirname(to), `.${process.pid}.new`);
  writeFileSync(beside, text);
  renameSync(beside, to);
  if (file !== to) rmSync(file, { force: true });
}

/** Writes all changes; where one fails, puts every file back as it was. @throws Error of the one that failed */
export function writeChanges(changes: readonly FileChange[]): void {
  const paths = [...new Set(changes.flatMap(({ file, to }) => [file, to]))];
  const before = paths.map((path) => ({ path, bytes: existsSync(path) ? readFileSync(path) : undefined }));
  try {
    changes.forEach(writeOne);
  } catch (error) {
    for (const { path, bytes } of before) {
      if (bytes) writeFileSync(path, bytes);
      else rmSync(path, { force: true });
    }
    throw error;
  }
}

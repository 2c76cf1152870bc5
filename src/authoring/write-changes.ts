/** Changes of content files, written all or not at all, and only when the content holds afterwards. */
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { readFolder, withFile } from '../model/content-folder.ts';
import { showPath } from '../model/files.ts';
import type { Problem } from '../model/problem.ts';
import { checkFolder, type Options } from '../rules/check-content.ts';
import { refuseLinks } from './refuse-links.ts';

export interface FileChange {
  file: string;
  /** Where it goes; the same as `file` where it stays. */
  to: string;
  text: string;
}

/** The problems that the content would have after some changes. */
export function problemsAfter(changes: readonly FileChange[], { contentDir, ...settings }: Options): Problem[] {
  const without = changes.reduce((folder, { file }) => withFile(folder, file, undefined), readFolder(contentDir));
  const after = changes.reduce((folder, { to, text }) => withFile(folder, to, text), without);
  return checkFolder(after, settings).problems;
}

/** The errors that the content would have after some changes; overdue dates do not count. */
export const errorsAfter = (changes: readonly FileChange[], contentDir: string, today: string): Problem[] =>
  problemsAfter(changes, { contentDir, today, allowStale: true }).filter(({ severity }) => severity === 'error');

/** What a system says when a file cannot be written, in plain words. */
const inPlainWords: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EACCES: 'you are not allowed to write there',
  EPERM: 'you are not allowed to write there',
  EROFS: 'that disk can only be read',
  EBUSY: 'another program holds the file open',
};

/** The reason why something on the disk could not be written; undefined for another fault. */
export function formatDiskFault(error: unknown): string | undefined {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === undefined ? undefined : (inPlainWords[code] ?? message);
}

/** A file that may only be read is not to be replaced by one that may be written. */
function refuseReadOnly(path: string): void {
  if (existsSync(path)) accessSync(path, constants.W_OK);
}

const besideOf = (path: string, index: number) => join(dirname(path), `.${process.pid}-${index}.new`);

/** Writes a text beside its place, down to the disk: a full disk or a dead machine then costs no file. */
function writeBeside(path: string, content: string | Buffer, beside: string): void {
  refuseReadOnly(path);
  mkdirSync(dirname(path), { recursive: true });
  // What is there by accident is no file of ours, and a link there would lead elsewhere.
  rmSync(beside, { force: true });
  writeFileSync(beside, content, { flag: 'wx', flush: true, ...(existsSync(path) && { mode: statSync(path).mode }) });
}

function putBack(path: string, bytes: Buffer | undefined, beside: string): void {
  if (!bytes) return rmSync(path, { force: true });
  if (existsSync(path) && readFileSync(path).equals(bytes)) return;
  writeBeside(path, bytes, beside);
  renameSync(beside, path);
}

/** Takes away what a fault left; that it cannot be taken away is not the fault to tell of. */
function removeLeft(beside: string): void {
  try {
    rmSync(beside, { force: true });
  } catch {
    // The check takes no notice of it.
  }
}

/** Puts what was written beside in its place; where that fails, puts every file back as it was. */
function replaceAll(changes: readonly FileChange[]): void {
  const paths = [...new Set(changes.flatMap(({ file, to }) => [file, to]))];
  const before = paths.map((path) => ({ path, bytes: existsSync(path) ? readFileSync(path) : undefined }));
  try {
    changes.forEach(({ to }, index) => renameSync(besideOf(to, index), to));
    for (const { file, to } of changes) if (file !== to) rmSync(file, { force: true });
  } catch (error) {
    before.forEach(({ path, bytes }, index) => putBack(path, bytes, besideOf(path, index)));
    throw error;
  }
}

/**
 * Writes all changes or none; a file is whole at every moment.
 * @throws Error that says which file could not be written, and why; none is written by way of a link
 */
export function writeChanges(changes: readonly FileChange[], contentDir: string): void {
  for (const { file, to } of changes) for (const path of [file, to]) refuseLinks(contentDir, path);
  let at = '';
  try {
    changes.forEach(({ to, text }, index) => {
      at = to;
      writeBeside(to, text, besideOf(to, index));
    });
    replaceAll(changes);
  } catch (error) {
    const reason = formatDiskFault(error);
    if (!reason) throw error;
    throw new Error(`${showPath(at)} could not be written: ${reason}. No file was changed.`, { cause: error });
  } finally {
    changes.forEach(({ to }, index) => removeLeft(besideOf(to, index)));
  }
}

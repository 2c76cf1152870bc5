/** Writes changes of content files atomically, and only if the content is valid afterwards. */
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
import { withFile } from '../model/content-folder.ts';
import { readLayers } from '../model/content-layers.ts';
import { showPath } from '../model/files.ts';
import type { Problem } from '../model/problem.ts';
import { checkFolder, type Options } from '../rules/check-content.ts';
import { refuseLinks } from './refuse-links.ts';

export interface FileChange {
  file: string;
  /** New path; the same as `file` unless it is moved. */
  to: string;
  text: string;
}

/** Problems of the content after some changes. */
export function problemsAfter(changes: readonly FileChange[], { contentDir, ...settings }: Options): Problem[] {
  const without = changes.reduce((folder, { file }) => withFile(folder, file, undefined), readLayers(contentDir));
  const after = changes.reduce((folder, { to, text }) => withFile(folder, to, text), without);
  return checkFolder(after, settings).problems;
}

/** Errors of the content after some changes, except overdue dates. */
export const errorsAfter = (changes: readonly FileChange[], contentDir: string, today: string): Problem[] =>
  problemsAfter(changes, { contentDir, today, allowStale: true }).filter(({ severity }) => severity === 'error');

/** Explanations of system errors when writing. */
const inPlainWords: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EACCES: 'you are not allowed to write there',
  EPERM: 'you are not allowed to write there',
  EROFS: 'that disk can only be read',
  EBUSY: 'another program holds the file open',
};

/** Explains a system error when writing; undefined for other errors. */
export function explainWriteError(error: unknown): string | undefined {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === undefined ? undefined : (inPlainWords[code] ?? message);
}

/** A read-only file is not replaced. */
function refuseReadOnly(path: string): void {
  if (existsSync(path)) accessSync(path, constants.W_OK);
}

const besideOf = (path: string, index: number) => join(dirname(path), `.${process.pid}-${index}.new`);

/** Writes a temporary file beside the target, synced to disk: a full disk or crash loses no data. */
function writeBeside(path: string, content: string | Buffer, beside: string): void {
  refuseReadOnly(path);
  mkdirSync(dirname(path), { recursive: true });
  // An existing file of that name is removed, since it could be a symbolic link.
  rmSync(beside, { force: true });
  writeFileSync(beside, content, { flag: 'wx', flush: true, ...(existsSync(path) && { mode: statSync(path).mode }) });
}

function putBack(path: string, bytes: Buffer | undefined, beside: string): void {
  if (!bytes) return rmSync(path, { force: true });
  if (existsSync(path) && readFileSync(path).equals(bytes)) return;
  writeBeside(path, bytes, beside);
  renameSync(beside, path);
}

/** Cleans up after an error; errors of the cleanup itself are ignored. */
function removeLeft(beside: string): void {
  try {
    rmSync(beside, { force: true });
  } catch {
    // The check ignores the leftover file.
  }
}

/** Moves the temporary files to their targets; restores all files if that fails. */
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
 * Writes all changes or none; no file is ever incomplete.
 * @throws Error with the file that could not be written, and the reason; never writes through a symbolic link
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
    const reason = explainWriteError(error);
    if (!reason) throw error;
    throw new Error(`${showPath(at)} could not be written: ${reason}. No file was changed.`, { cause: error });
  } finally {
    changes.forEach(({ to }, index) => removeLeft(besideOf(to, index)));
  }
}

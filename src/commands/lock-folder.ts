/** Locks: one build per project, one per output folder, and one development server. */
import { mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The lock file remains after a build; only the lock on it counts, which a killed process releases. */
const lockFile = '.build-lock';
const busy = 5;

const refusals = {
  build: 'Another build is running in this folder. Wait for it, or stop it.',
  site: 'Another build is writing to this output folder. Wait for it, stop it, or build to another folder: --out.',
  dev: 'npm run dev is already running in this folder, and two servers would overwrite each other’s content. Stop the other one, or copy the folder.',
} as const;

/** The operating system holds the lock, by way of the only Node API that requests one. */
function lock(folder: string, file: string, purpose: keyof typeof refusals): () => void {
  try {
    const database = new DatabaseSync(join(folder, file), { timeout: 0 });
    database.exec('BEGIN EXCLUSIVE');
    return () => database.close();
  } catch (error) {
    if ((error as { errcode?: number }).errcode === busy) throw new Error(refusals[purpose], { cause: error });
    throw new Error(`${folder} is not writable. Change its permissions, or free some space.`, { cause: error });
  }
}

/**
 * Locks a project until the returned function is called or this process ends.
 * @param purpose of the process that locks it
 * @throws Error if it is locked or not writable
 */
export const lockFolder = (root: string, purpose: 'build' | 'dev' = 'build'): (() => void) =>
  lock(root, lockFile, purpose);

/**
 * Locks an output folder, which builds of several projects may reach by different paths.
 * @throws Error if it is locked or its parent folder is not writable
 */
export function lockSite(live: string): () => void {
  mkdirSync(dirname(live), { recursive: true });
  return lock(realpathSync(dirname(live)), `.${basename(live)}-lock`, 'site');
}

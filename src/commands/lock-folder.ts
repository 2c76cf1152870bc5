/** One build at a time in a project, one at a time into a folder, and one server for writing. */
import { mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** It stays where it is: what is locked is not the file's being there, which a killed build would leave behind. */
const lockFile = '.build-lock';
const busy = 5;

const refusals = {
  build: 'Another build is running here. Wait for it, or end it.',
  site: 'Another build is putting a site into this folder. Wait for it, end it, or build to another folder: --out.',
  dev: 'npm run dev is running here already, and two would take each other’s content. End the other, or copy the folder.',
} as const;

/** The system itself holds the lock, by way of the one thing in Node that asks it for one. */
function lock(folder: string, file: string, what: keyof typeof refusals): () => void {
  try {
    const database = new DatabaseSync(join(folder, file), { timeout: 0 });
    database.exec('BEGIN EXCLUSIVE');
    return () => database.close();
  } catch (error) {
    if ((error as { errcode?: number }).errcode === busy) throw new Error(refusals[what], { cause: error });
    throw new Error(`Nothing can be written in ${folder}. Allow it, or make room there.`, { cause: error });
  }
}

/**
 * Locks a project until the returned function is called or this process is gone, however it went.
 * @param what runs there
 * @throws Error when another one runs there, or nothing can be written there
 */
export const lockFolder = (root: string, what: 'build' | 'dev' = 'build'): (() => void) => lock(root, lockFile, what);

/**
 * The same for the folder of a site, which builds of several projects may name, each by another path.
 * @throws Error when another build is about to put a site there, or nothing can be written beside it
 */
export function lockSite(live: string): () => void {
  mkdirSync(dirname(live), { recursive: true });
  return lock(realpathSync(dirname(live)), `.${basename(live)}-lock`, 'site');
}

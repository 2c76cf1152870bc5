/** One build, or one server for writing, at a time in a folder. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** It stays where it is: what is locked is not the file's being there, which a killed build would leave behind. */
const lockFile = '.build-lock';
const busy = 5;

const refusals = {
  build: 'Another build is running here. Wait for it, or end it.',
  dev: 'npm run dev is running here already, and two would take each other’s content. End the other, or copy the folder.',
} as const;

/**
 * Locks a folder until the returned function is called or this process is gone, however it went: the system itself
 * holds the lock, by way of the one thing in Node that asks it for one.
 * @param what runs there
 * @throws Error when another one runs there, or nothing can be written there
 */
export function lockFolder(root: string, what: keyof typeof refusals = 'build'): () => void {
  try {
    const database = new DatabaseSync(join(root, lockFile), { timeout: 0 });
    database.exec('BEGIN EXCLUSIVE');
    return () => database.close();
  } catch (error) {
    if ((error as { errcode?: number }).errcode === busy) throw new Error(refusals[what], { cause: error });
    throw new Error(`Nothing can be written in ${root}. Allow it, or make room there.`, { cause: error });
  }
}

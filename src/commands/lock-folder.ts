/** One build at a time in a folder. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** It stays where it is: what is locked is not the file's being there, which a killed build would leave behind. */
const lockFile = '.build-lock';
const busy = 5;

/**
 * Locks a folder until the returned function is called or this process is gone, however it went: the system itself
 * holds the lock, by way of the one thing in Node that asks it for one.
 * @throws Error when another build runs there, or nothing can be written there
 */
export function lockFolder(root: string): () => void {
  try {
    const database = new DatabaseSync(join(root, lockFile), { timeout: 0 });
    database.exec('BEGIN EXCLUSIVE');
    return () => database.close();
  } catch (error) {
    if ((error as { errcode?: number }).errcode === busy)
      throw new Error('Another build is running here. Wait for it, or end it.', { cause: error });
    throw new Error(`Nothing can be written in ${root}. Allow it, or make room there.`, { cause: error });
  }
}

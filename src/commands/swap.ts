/** A new site takes the place of the old one in one step, and never while another build runs. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a build is made before it is good. */
export const stagingDir = '.dist-new';
const replacedDir = '.dist-old';
const lockFile = '.build.lock';

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Lets one build at a time run in a folder. Returns what ends the lock. @throws Error when another one runs */
export function lockBuild(root: string): () => void {
  const path = join(root, lockFile);
  const holder = existsSync(path) ? Number(readFileSync(path, 'utf8')) : 0;
  if (holder > 0 && holder !== process.pid && isRunning(holder))
    throw new Error(`Another build (process ${holder}) is running here. Wait for it, or end it.`);
  rmSync(path, { force: true });
  writeFileSync(path, String(process.pid), { flag: 'wx' });
  return () => unlinkSync(path);
}

/** Clears what a killed build left behind; puts the last good site back where the kill came between the two renames. */
export function clearInterrupted(root: string, live: string): void {
  const [staged, replaced] = [join(root, stagingDir), join(root, replacedDir)];
  if (!existsSync(live) && existsSync(replaced)) renameSync(replaced, live);
  rmSync(staged, { recursive: true, force: true });
  rmSync(replaced, { recursive: true, force: true });
}

/** Puts the staged site in the place of the last one. @throws Error when the staged one has no home page */
export function publish(root: string, live: string): void {
  const [staged, replaced] = [join(root, stagingDir), join(root, replacedDir)];
  if (!existsSync(join(staged, 'index.html')) || existsSync(join(staged, '.prerender')))
    throw new Error('The build is not whole; the last good site is untouched.');
  mkdirSync(dirname(live), { recursive: true });
  if (existsSync(live)) renameSync(live, replaced);
  renameSync(staged, live);
  rmSync(replaced, { recursive: true, force: true });
}

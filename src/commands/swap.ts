/** A new site takes the place of the old one in one step, and never while another build runs. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a build is made before it is good. */
export const stagingDir = '.dist-new';
const replacedDir = '.dist-old';
/** What belongs to a site and stands beside it: the name of its folder is the site's with this behind it. */
const companions = ['', '-offline', '-operator'];
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

/** The folders of a site and of what stands beside it: where it is made, where the last one goes, where it lives. */
const placesOf = (root: string, live: string) =>
  companions.map((name) => ({
    staged: join(root, stagingDir + name),
    replaced: join(root, replacedDir + name),
    live: live + name,
  }));

const remove = (path: string) => rmSync(path, { recursive: true, force: true });

/** Clears what a killed build left behind; puts the last good site back where the kill came between the two renames. */
export function clearInterrupted(root: string, live: string): void {
  for (const place of placesOf(root, live)) {
    if (!existsSync(place.live) && existsSync(place.replaced)) renameSync(place.replaced, place.live);
    remove(place.staged);
    remove(place.replaced);
  }
}

/** Puts the staged site in the place of the last one. @throws Error when the staged one has no home page */
export function publish(root: string, live: string): void {
  const staged = join(root, stagingDir);
  if (!existsSync(join(staged, 'index.html')) || existsSync(join(staged, '.prerender')))
    throw new Error('The build is not whole; the last good site is untouched.');
  mkdirSync(dirname(live), { recursive: true });
  for (const place of placesOf(root, live)) {
    if (existsSync(place.live)) renameSync(place.live, place.replaced);
    if (existsSync(place.staged)) renameSync(place.staged, place.live);
    remove(place.replaced);
  }
}

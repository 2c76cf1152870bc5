/**
 * A new site takes the place of the old one, whole, whatever happens meanwhile. Once the new one stands beside the old
 * one, a mark says so; from then on whoever comes next finishes what was begun.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { keepOldFiles } from '../outputs/hosting/kept-files.ts';
import { exchange, identityOf } from './exchange.ts';
import { lockSite } from './lock-folder.ts';

/** Where a build is made before it is good. */
export const stagingDir = '.dist-new';
/** What Astro keeps while it builds; no other build may see it. */
export const workDir = '.dist-new-work';
/** What a build leaves for the next one, so that it need not make it again; all of it may be deleted. */
export const cacheDir = '.dist-cache';
/** What belongs to a site and stands beside it: the name of its folder is the site's with this behind it. */
export const companions = ['', '-offline', '-operator'];

/** Beside a site: the new one, the one before it, and the mark. For `dist`, the new one is where it was made. */
const beside = (live: string, what: 'new' | 'old' | 'swap') => join(dirname(live), `.${basename(live)}-${what}`);
const placesOf = (live: string) =>
  companions.map((name) => ({
    name,
    live: live + name,
    staged: beside(live, 'new') + name,
    replaced: beside(live, 'old') + name,
  }));

/** All names that a build uses for a site, in the folder of the site. */
export const namesOf = (live: string): string[] =>
  placesOf(live).flatMap(({ live: own, staged, replaced }) => [own, staged, replaced]);

const remove = (path: string) => rmSync(path, { recursive: true, force: true });

/** Moves a folder; to another disk it must be copied. */
function move(from: string, to: string): void {
  if (from === to) return;
  remove(to);
  if (statSync(from).dev === statSync(dirname(to)).dev) return renameSync(from, to);
  try {
    // With a filter Node copies in a way that says when the disk is full.
    cpSync(from, to, { recursive: true, preserveTimestamps: true, filter: () => true });
  } catch (error) {
    remove(to);
    throw error;
  }
  remove(from);
}

/** Name of each folder of the new site → which folder it is, so that it is known again wherever it stands by then. */
type Mark = Readonly<Record<string, string>>;

/** The mark is there with all that it says, or not at all. */
function mark(live: string, names: readonly string[]): void {
  const file = beside(live, 'swap');
  writeFileSync(
    `${file}-`,
    JSON.stringify(Object.fromEntries(names.map((name) => [name, identityOf(beside(live, 'new') + name)]))),
  );
  renameSync(`${file}-`, file);
}

const readMark = (live: string) => JSON.parse(readFileSync(beside(live, 'swap'), 'utf8')) as Mark;

/** Puts each new folder in its place, and the one that was there beside it. */
function swap(live: string): void {
  const made = readMark(live);
  for (const place of placesOf(live)) {
    const identity = made[place.name];
    const isThere = existsSync(place.live);
    if (isThere && identityOf(place.live) !== identity) {
      // Where the system cannot let two folders change places, nothing stands between the two renames.
      if (identity === undefined || !exchange(place.live, place.staged)) renameSync(place.live, place.replaced);
    }
    if (!existsSync(place.staged)) continue;
    // After an exchange it is the old one that stands there.
    renameSync(place.staged, existsSync(place.live) ? place.replaced : place.live);
  }
  remove(beside(live, 'swap'));
}

/** Puts the old folders back: some system would not let one of them go. */
function undo(live: string): void {
  const made = readMark(live);
  for (const place of placesOf(live).toReversed()) {
    if (identityOf(place.live) === made[place.name] && existsSync(place.staged)) exchange(place.live, place.staged);
    if (!existsSync(place.replaced)) continue;
    if (existsSync(place.live)) renameSync(place.live, place.staged);
    renameSync(place.replaced, place.live);
  }
  remove(beside(live, 'swap'));
}

/** Finishes what an interrupted build began: the new site where it is still there, the old one otherwise. */
export function recover(live: string): void {
  if (!existsSync(beside(live, 'swap'))) return;
  swap(live);
  if (existsSync(live)) return;
  for (const place of placesOf(live))
    if (!existsSync(place.live) && existsSync(place.replaced)) renameSync(place.replaced, place.live);
}

/** The same for whoever only reads a site: a build that runs has it in hand itself. */
export function recoverIfIdle(live: string): void {
  if (!existsSync(beside(live, 'swap'))) return;
  try {
    const unlock = lockSite(live);
    recover(live);
    unlock();
  } catch {
    // Readers say themselves what they miss.
  }
}

/** Clears what a killed build left behind. */
export function clearInterrupted(root: string, live: string): void {
  recover(live);
  for (const { name, staged, replaced } of placesOf(live))
    [staged, replaced, join(root, stagingDir + name)].forEach(remove);
  remove(join(root, workDir));
}

/**
 * Puts the staged site in the place of the last one, which stays beside it until the next build begins: who has opened
 * its folder reads on. @throws Error when it is not whole, or cannot be put there
 */
export function publish(root: string, live: string): void {
  const made = join(root, stagingDir);
  if (!existsSync(join(made, 'index.html')) || existsSync(join(made, '.prerender')))
    throw new Error('The build is not whole; the last good site is untouched.');
  mkdirSync(dirname(live), { recursive: true });
  const names = companions.filter((name) => existsSync(made + name));
  keepOldFiles(live, made, new Date());
  for (const name of names) move(made + name, beside(live, 'new') + name);
  for (const { replaced } of placesOf(live)) remove(replaced);
  mark(live, names);
  try {
    swap(live);
  } catch (error) {
    undo(live);
    throw error;
  }
  remove(join(root, workDir));
}

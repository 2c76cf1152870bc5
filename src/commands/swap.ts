/**
 * Publishes a site by replacing the old one as a whole, even if the process is killed. A marker file is written once
 * the
 * new site is complete beside the old one; from then on any later process finishes the replacement.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { keepOldFiles } from '../outputs/hosting/kept-files.ts';
import { exchange, identityOf } from './exchange.ts';
import { lockSite } from './lock-folder.ts';

/** Staging folder. */
export const stagingDir = '.dist-new';
/** Astro's cache folder; not shared between builds. */
export const workDir = '.dist-new-work';
/** Cache for later builds; may be deleted. */
export const cacheDir = '.dist-cache';
/** Suffixes of the folders that belong to a site, beside it. */
export const companions = ['', '-offline', '-operator'];

/**
 * Paths beside a site: the new one, the previous one, and the marker. For `dist`, the new one is in the staging
 * folder.
 */
const beside = (live: string, suffix: 'new' | 'old' | 'swap') => join(dirname(live), `.${basename(live)}-${suffix}`);
const pathsOf = (live: string) =>
  companions.map((name) => ({
    name,
    live: live + name,
    staged: beside(live, 'new') + name,
    replaced: beside(live, 'old') + name,
  }));

/** All paths that a build uses for a site, in its parent folder. */
export const namesOf = (live: string): string[] =>
  pathsOf(live).flatMap(({ live: own, staged, replaced }) => [own, staged, replaced]);

const remove = (path: string) => rmSync(path, { recursive: true, force: true });

/** Moves a folder; copies it where it is on another file system. */
function move(from: string, to: string): void {
  if (from === to) return;
  remove(to);
  if (statSync(from).dev === statSync(dirname(to)).dev) return renameSync(from, to);
  try {
    // With a filter, Node copies file by file and reports a full disk.
    cpSync(from, to, { recursive: true, preserveTimestamps: true, filter: () => true });
  } catch (error) {
    remove(to);
    throw error;
  }
  remove(from);
}

/** Identity of each folder of the new site, so that it is recognized at any path. */
type Mark = Readonly<Record<string, string>>;

/** The marker is written atomically. */
function mark(live: string, names: readonly string[]): void {
  const file = beside(live, 'swap');
  writeFileSync(
    `${file}-`,
    JSON.stringify(Object.fromEntries(names.map((name) => [name, identityOf(beside(live, 'new') + name)]))),
  );
  renameSync(`${file}-`, file);
}

const readMark = (live: string) => JSON.parse(readFileSync(beside(live, 'swap'), 'utf8')) as Mark;

/** Moves each new folder to its place, and the previous one aside. */
function swap(live: string): void {
  const made = readMark(live);
  for (const paths of pathsOf(live)) {
    const identity = made[paths.name];
    const isThere = existsSync(paths.live);
    if (isThere && identityOf(paths.live) !== identity) {
      // Without an atomic exchange, the path is missing between the two renames.
      if (identity === undefined || !exchange(paths.live, paths.staged)) renameSync(paths.live, paths.replaced);
    }
    if (!existsSync(paths.staged)) continue;
    // After an exchange, this is the previous one.
    renameSync(paths.staged, existsSync(paths.live) ? paths.replaced : paths.live);
  }
  remove(beside(live, 'swap'));
}

/** Restores the previous folders, where the system refused to move one. */
function undo(live: string): void {
  const made = readMark(live);
  for (const paths of pathsOf(live).toReversed()) {
    if (identityOf(paths.live) === made[paths.name] && existsSync(paths.staged)) exchange(paths.live, paths.staged);
    if (!existsSync(paths.replaced)) continue;
    if (existsSync(paths.live)) renameSync(paths.live, paths.staged);
    renameSync(paths.replaced, paths.live);
  }
  remove(beside(live, 'swap'));
}

/** Finishes an interrupted replacement: with the new site if it still exists, else with the old one. */
export function recover(live: string): void {
  if (!existsSync(beside(live, 'swap'))) return;
  swap(live);
  if (existsSync(live)) return;
  for (const paths of pathsOf(live))
    if (!existsSync(paths.live) && existsSync(paths.replaced)) renameSync(paths.replaced, paths.live);
}

/** The same for readers: does nothing while a build is running. */
export function recoverIfIdle(live: string): void {
  if (!existsSync(beside(live, 'swap'))) return;
  try {
    const unlock = lockSite(live);
    recover(live);
    unlock();
  } catch {
    // Readers report missing files themselves.
  }
}

/** Deletes what a killed build left. */
export function clearInterrupted(root: string, live: string): void {
  recover(live);
  for (const { name, staged, replaced } of pathsOf(live))
    [staged, replaced, join(root, stagingDir + name)].forEach(remove);
  remove(join(root, workDir));
}

/**
 * Replaces the site by the staged one. The previous one stays until the next build begins, for readers with an open
 * folder. @throws Error if the staged site is incomplete or cannot be moved
 */
export function publish(root: string, live: string): void {
  const made = join(root, stagingDir);
  if (!existsSync(join(made, 'index.html')) || existsSync(join(made, '.prerender')))
    throw new Error('The build is incomplete; the last good site is untouched.');
  mkdirSync(dirname(live), { recursive: true });
  const names = companions.filter((name) => existsSync(made + name));
  keepOldFiles(live, made, new Date());
  for (const name of names) move(made + name, beside(live, 'new') + name);
  for (const { replaced } of pathsOf(live)) remove(replaced);
  mark(live, names);
  try {
    swap(live);
  } catch (error) {
    undo(live);
    throw error;
  }
  remove(join(root, workDir));
}

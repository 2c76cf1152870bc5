/** Validates an output folder: a build replaces all of it, so it may only contain an earlier site. */
import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { hostingFile, operatorFolder } from '../outputs/hosting/host-files.ts';
import { sumsFiles } from '../report/prove.ts';
import { companions, namesOf } from './swap.ts';

/** Project folders that are inputs of a build. */
const sources = ['.git', 'node_modules', 'public', 'src'];

const isWithin = (path: string, folder: string) => {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !way.startsWith('/') && !/^[A-Za-z]:/.test(way);
};

/** Resolves symbolic links in a path whose end may not exist yet. */
function realOf(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  const above = dirname(path);
  return above === path ? path : join(realOf(above), basename(path));
}

/** Target of a symbolic link; undefined for anything else. */
const targetOf = (path: string) =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? resolve(dirname(path), readlinkSync(path)) : undefined;

const kindOf = (path: string): 'nothing' | 'file' | 'empty' | 'folder' => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 'nothing';
  if (!found.isDirectory()) return 'file';
  return readdirSync(path).length === 0 ? 'empty' : 'folder';
};

/** Whether a site was built there before: it has an operator's folder beside it, even if the site was deleted. */
const isSite = (out: string) =>
  kindOf(join(operatorFolder(out), hostingFile)) === 'file' &&
  (kindOf(join(out, 'index.html')) === 'file' || ['nothing', 'empty'].includes(kindOf(out)));

/** Whether the folder can be created or replaced. @throws Error of the system if it is not writable */
function checkAbove(path: string): void {
  const above = dirname(path);
  if (!existsSync(above)) return checkAbove(above);
  if (kindOf(above) === 'file')
    throw new Error(`${above} is a file, and ${path} cannot be in it. Build to another folder: --out.`);
  accessSync(above, constants.W_OK);
}

export interface Project {
  /** Absolute path of the project. */
  root: string;
  /** Absolute path of the content folder, which may be outside the project. */
  contentDir: string;
  /** Home directory of the user. */
  home?: string;
}

const elsewhere = 'Build to another folder: --out.';

/**
 * Checks the path, whatever exists there.
 * @param out absolute path of the output folder
 * @throws Error that names what a build would replace
 */
export function checkPlace({ root, contentDir, home = homedir() }: Project, out: string): void {
  const kept: [path: string, what: string][] = [
    [root, 'this project'],
    [contentDir, 'the content'],
    [home, 'your home folder'],
  ];
  const read: [path: string, what: string][] = [
    ...sources.map((name): [string, string] => [join(root, name), `${name}/`]),
    [contentDir, 'the content folder'],
  ];
  for (const name of namesOf(out)) {
    const path = join(realOf(dirname(name)), basename(name));
    const conflict = kept.find(([folder]) => isWithin(realOf(folder), path) || isWithin(folder, name));
    if (conflict)
      throw new Error(`${name} is or contains ${conflict[1]}, and a build replaces the whole folder. ${elsewhere}`);
    const source = read.find(([folder]) => isWithin(path, realOf(folder)) || isWithin(name, folder));
    if (source) throw new Error(`${name} is in ${source[1]}, which a build only reads. ${elsewhere}`);
  }
  checkAbove(out);
}

/**
 * Checks that the folder may be replaced.
 * @param out absolute path of the output folder
 * @throws Error that names what would be lost
 */
export function checkOutFolder(project: Project, out: string): void {
  checkPlace(project, out);
  const parts = companions.map((name) => out + name);
  for (const path of parts) {
    const target = targetOf(path);
    if (target)
      throw new Error(
        `${path} is a symbolic link, which a build would replace by a folder. Use its target: --out ${target}.`,
      );
  }
  if (isSite(out)) return;
  for (const path of parts) {
    const kind = kindOf(path);
    if (kind === 'file') throw new Error(`${path} is a file; a build needs a folder of that name. ${elsewhere}`);
    if (kind === 'folder')
      throw new Error(
        `${path} contains files that are not from an earlier build, and they would be lost. Move them away, or build to another folder: --out.`,
      );
  }
}

/**
 * Prevents a partial site from replacing a complete one, which may be published from there.
 * @param out absolute path of the output folder
 * @throws Error if a complete site is there
 */
export function refuseCompleteSite(out: string): void {
  if (kindOf(join(operatorFolder(out), sumsFiles[''])) === 'file')
    throw new Error(`${out} is a complete site, and a partial one would replace it. ${elsewhere}`);
}

/**
 * Files of editions before that stay for a day: a page that was loaded before a new edition went out goes on asking for
 * them. Only files whose names tell their content: no page of the new edition can mean one of them.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { operatorFolder } from './host-files.ts';
import { isNamedByContent } from './hosting.ts';

/** Name in the operator's folder of the list of these files. */
export const keptFile = 'kept.json';
/** Milliseconds. */
const keptFor = 24 * 60 * 60 * 1000;
/** Editions whose files stay at most, for a site that is built every few minutes. */
const mostEditions = 20;

/** Path within the site → when the edition that it belonged to was replaced. */
type Kept = Readonly<Record<string, string>>;

/** The files of a site that are of editions before; none where no list says so. */
export function readKept(site: string): Kept {
  try {
    return (JSON.parse(readFileSync(join(operatorFolder(site), keptFile), 'utf8')) as { files: Kept }).files;
  } catch {
    return {};
  }
}

const namedByContent = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile())
    .map((item) => relative(root, join(item.parentPath, item.name)).split(sep).join('/'))
    .filter(isNamedByContent)
    .toSorted();

/** Which files stay, and since when they are old. */
export function filesToKeep(old: readonly string[], kept: Kept, isInNew: (path: string) => boolean, now: Date): Kept {
  const files = old.filter((path) => !isInNew(path)).map((path) => [path, kept[path] ?? now.toISOString()] as const);
  const editions = [...new Set(files.map(([, since]) => since))].toSorted().toReversed();
  const due = new Set(editions.slice(0, mostEditions).filter((since) => now.getTime() - Date.parse(since) < keptFor));
  return Object.fromEntries(files.filter(([, since]) => due.has(since)));
}

/** Puts files of the site that is replaced into the one that replaces it, and writes the list of them. */
export function keepOldFiles(live: string, made: string, now: Date): void {
  if (!existsSync(live)) return;
  const files = filesToKeep(namedByContent(live), readKept(live), (path) => existsSync(join(made, path)), now);
  if (Object.keys(files).length === 0) return;
  for (const path of Object.keys(files)) {
    mkdirSync(dirname(join(made, path)), { recursive: true });
    copyFileSync(join(live, path), join(made, path));
  }
  mkdirSync(operatorFolder(made), { recursive: true });
  writeFileSync(join(operatorFolder(made), keptFile), `${JSON.stringify({ files }, null, 2)}\n`);
}

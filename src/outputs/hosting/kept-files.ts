/**
 * Keeps hashed assets of earlier editions for a day, for pages that were loaded before the new edition. Only files with
 * a content hash in their name are kept, so that they cannot conflict with new ones.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { operatorFolder } from './host-files.ts';
import { isNamedByContent } from './hosting.ts';

/** File name of their list in the operator's folder. */
export const keptFile = 'kept.json';
/** In milliseconds. */
const keptFor = 24 * 60 * 60 * 1000;
/** Maximum number of editions, for sites that are built every few minutes. */
const mostEditions = 20;

/** Path within the site → when its edition was replaced. */
type Kept = Readonly<Record<string, string>>;

/** The kept files of a site; none without a list. */
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

/** Selects files to keep, with the time at which they were replaced. */
export function filesToKeep(old: readonly string[], kept: Kept, isInNew: (path: string) => boolean, now: Date): Kept {
  const files = old.filter((path) => !isInNew(path)).map((path) => [path, kept[path] ?? now.toISOString()] as const);
  const editions = [...new Set(files.map(([, since]) => since))].toSorted().toReversed();
  const due = new Set(editions.slice(0, mostEditions).filter((since) => now.getTime() - Date.parse(since) < keptFor));
  return Object.fromEntries(files.filter(([, since]) => due.has(since)));
}

/** Copies files of the previous site into the new one, and writes their list. */
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

/** Watches a content folder. */
import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

function foldersIn(root: string): string[] {
  try {
    const items = readdirSync(root, { withFileTypes: true });
    return items.filter((item) => item.isDirectory()).map(({ name }) => join(root, name));
  } catch {
    return [];
  }
}

/** Watches one folder; undefined where it has disappeared, which its parent reports. */
function follow(folder: string, then: () => void): FSWatcher | undefined {
  try {
    return watch(folder, then).on('error', () => undefined);
  } catch {
    return undefined;
  }
}

/**
 * Calls `changed` after each change of a file. Folders are watched individually: a recursive watcher of Node loses
 * files
 * that an editor replaces when saving.
 * @returns a function that stops watching
 */
export function watchContent(root: string, changed: () => void): () => void {
  let below: FSWatcher[] = [];
  const close = () => below.forEach((watcher) => watcher.close());
  /** A folder may have been added, removed or replaced. */
  const followBelow = () => {
    close();
    below = foldersIn(root).flatMap((folder) => follow(folder, changed) ?? []);
  };
  const top = follow(root, () => {
    followBelow();
    changed();
  });
  followBelow();
  return () => {
    top?.close();
    close();
  };
}

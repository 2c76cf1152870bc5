/** Tells of every change in a content folder. */
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

/** Watches one folder; undefined for one that has gone since it was listed: its parent tells of that. */
function follow(folder: string, then: () => void): FSWatcher | undefined {
  try {
    return watch(folder, then).on('error', () => undefined);
  } catch {
    return undefined;
  }
}

/**
 * Calls `changed` after each change of a file. Each folder is watched for itself: Node's own way of watching all that
 * is below a folder loses sight of a file that an editor saves by putting a new one in its place.
 * @returns what ends it
 */
export function watchContent(root: string, changed: () => void): () => void {
  let below: FSWatcher[] = [];
  const close = () => below.forEach((watcher) => watcher.close());
  /** A folder may have come, gone, or been put in the place of another one. */
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

/** Snapshot of the inputs of a build: a site is published only if they did not change meanwhile. */
import { createHash } from 'node:crypto';
import type { ContentFolder, FolderItem } from '../model/content-folder.ts';
import { readLayers } from '../model/content-layers.ts';
import { showPath } from '../model/files.ts';
import { readProject, type ProjectFiles } from './project-files.ts';

export interface Snapshot {
  /** Absolute path of the project. */
  root: string;
  content: ContentFolder;
  project: ProjectFiles;
}

/** Reads all inputs into memory. */
export const takeSnapshot = (root: string, contentDir: string): Snapshot => ({
  root,
  content: readLayers(contentDir),
  project: readProject(root, contentDir),
});

/** Identifies the state of a file: its bytes, or its type where it has none. */
type State = Buffer | string;

function* statesOf(path: string, item: FolderItem): Generator<[string, State]> {
  if (item.is === 'folder') for (const [name, below] of item.items) yield* statesOf(`${path}/${name}`, below);
  else yield [path, item.is === 'file' ? (item.bytes ?? `${item.size} bytes`) : item.is];
}

const allStates = ({ content, project }: Snapshot): ReadonlyMap<string, State> =>
  new Map<string, State>([
    ...[content, ...(content.translations?.values() ?? [])].flatMap(({ root, item }) =>
      item ? [...statesOf(showPath(root), item)] : [],
    ),
    ...project,
  ]);

const isSame = (one: State | undefined, other: State | undefined) =>
  one instanceof Uint8Array && other instanceof Uint8Array ? one.equals(other) : one === other;

const formatChange = (path: string, before: State | undefined, now: State | undefined) =>
  `${path} (${before === undefined ? 'added' : now === undefined ? 'removed' : 'changed'})`;

/** Fingerprint of all inputs of a site. @param settings other inputs */
export function fingerprintOf(snapshot: Snapshot, settings: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const [path, state] of allStates(snapshot))
    hash.update(`\0${path}\0${typeof state}\0${state.length}\0`).update(state);
  return hash.digest('hex');
}

/** Fingerprint of code and settings, without the content. */
export function codeFingerprintOf({ project }: Snapshot, settings: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const [path, bytes] of project) hash.update(`\0${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}

/** Sorted paths of all files that changed. */
export function changesSince(snapshot: Snapshot): string[] {
  const before = allStates(snapshot);
  const now = allStates(takeSnapshot(snapshot.root, snapshot.content.root));
  const paths = [...new Set([...before.keys(), ...now.keys()])].toSorted();
  return paths
    .filter((path) => !isSame(before.get(path), now.get(path)))
    .map((path) => formatChange(path, before.get(path), now.get(path)));
}

/** Maximum number of files in an error message. */
const mostNamed = 10;

/** @throws Error that names the files that changed since the snapshot */
export function refuseChanges(snapshot: Snapshot): void {
  const changes = changesSince(snapshot);
  if (changes.length === 0) return;
  const more = changes.length > mostNamed ? ` and ${changes.length - mostNamed} more` : '';
  throw new Error(
    `Files changed during the build: ${changes.slice(0, mostNamed).join(', ')}${more}. ` +
      'Nothing was published; the last good site is untouched. Build again.',
  );
}

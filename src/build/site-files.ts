/** Reads and writes the files of the site under construction; the only module that does. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Path with slashes → content. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** Read access to files, wherever they are stored. */
export interface FileSource {
  /** Sorted paths of all files. */
  paths: () => string[];
  has: (path: string) => boolean;
  /** Bytes of a file; undefined where it does not exist. */
  read: (path: string) => Uint8Array | undefined;
}

/** Writes files below a folder. */
function writeFiles(root: string, files: Files): void {
  const folders = new Set<string>();
  for (const [path, content] of files) {
    const file = join(root, path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, content);
  }
}

/** Replaces the contents of a folder. */
export function writeFolder(root: string, files: Files): void {
  rmSync(root, { recursive: true, force: true });
  writeFiles(root, files);
}

/** Sorted paths of all files below a folder. */
const pathsIn = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile())
    .map((item) => relative(root, join(item.parentPath, item.name)).split(sep).join('/'))
    .toSorted();

const encoder = new TextEncoder();

export class SiteFiles implements FileSource {
  /** Absolute path, without a trailing slash. */
  readonly root: string;
  /** Files that have been read or written; undefined for those only on disk. */
  readonly #files: Map<string, string | Uint8Array | undefined>;

  /** @param root folder of Astro's output; listed once */
  constructor(root: string) {
    this.root = root;
    this.#files = new Map(pathsIn(root).map((path) => [path, undefined]));
  }

  /** Sorted paths of all files so far. */
  paths(): string[] {
    return [...this.#files.keys()].toSorted();
  }

  has(path: string): boolean {
    return this.#files.has(path);
  }

  /** Bytes of a file; undefined where it does not exist. */
  read(path: string): Uint8Array | undefined {
    if (!this.#files.has(path)) return undefined;
    const content = this.#files.get(path) ?? new Uint8Array(readFileSync(join(this.root, path)));
    this.#files.set(path, content);
    return typeof content === 'string' ? encoder.encode(content) : content;
  }

  /** Text of a page, read once. */
  readText(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  /** Moves a folder with files into the site. @param path of the folder within the site */
  adopt(folder: string, path: string): void {
    renameSync(folder, join(this.root, path));
    for (const file of pathsIn(join(this.root, path))) this.#files.set(`${path}/${file}`, undefined);
  }

  /** Writes files into the site, replacing existing ones. */
  add(files: Files): void {
    writeFiles(this.root, files);
    for (const [path, content] of files) this.#files.set(path, content);
  }
}

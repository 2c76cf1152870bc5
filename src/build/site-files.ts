/** The files of the site that is being built: the one place that reads and writes them. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Path with slashes → content. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** Files that steps may look at, wherever they come from. */
export interface FileSource {
  /** Paths of all files, in order. */
  paths: () => string[];
  has: (path: string) => boolean;
  /** Bytes of a file; undefined where there is none. */
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

/** Writes a folder that has nothing else in it. */
export function writeFolder(root: string, files: Files): void {
  rmSync(root, { recursive: true, force: true });
  writeFiles(root, files);
}

const encoder = new TextEncoder();

export class SiteFiles implements FileSource {
  /** Absolute, without a slash at its end. */
  readonly root: string;
  /** What has been read or written; undefined for what only stands on the disk. */
  readonly #files: Map<string, string | Uint8Array | undefined>;

  /** @param root folder of the site as Astro has left it; listed once */
  constructor(root: string) {
    this.root = root;
    this.#files = new Map(
      readdirSync(root, { withFileTypes: true, recursive: true })
        .filter((item) => item.isFile())
        .map((item) => relative(root, join(item.parentPath, item.name)).split(sep).join('/'))
        .toSorted()
        .map((path) => [path, undefined]),
    );
  }

  /** Paths of all files so far, in order. */
  paths(): string[] {
    return [...this.#files.keys()].toSorted();
  }

  has(path: string): boolean {
    return this.#files.has(path);
  }

  /** Bytes of a file; undefined where there is none. */
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

  /** Writes files into the site, in the place of those of the same path. */
  add(files: Files): void {
    writeFiles(this.root, files);
    for (const [path, content] of files) this.#files.set(path, content);
  }
}

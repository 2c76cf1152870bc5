/** Converts the search index to classic scripts: the only way to load data without a server. */
import type { FileSource } from '../build/site-files.ts';

/** Index folder within a site. */
const indexFolder = 'pagefind/';
/** Maximum number of pages for a single script; larger indexes are loaded on demand. */
export const mostPagesInOnePack = 200;
/** Loaded with every search; the word list is only needed for unknown words. */
const isForStart = (path: string) => /^guide\/(?!.*-words\.).*\.json$/.test(path);

/** Index files without Pagefind's programs: path below the index folder → bytes. */
export function indexData(files: FileSource): Map<string, Uint8Array> {
  const own = files.paths().filter((path) => path.startsWith(indexFolder) && !path.endsWith('.js'));
  return new Map(own.map((path) => [path.slice(indexFolder.length), files.read(path) as Uint8Array]));
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** Index files as base64, by path. */
export const encodeIndex = (data: ReadonlyMap<string, Uint8Array>): Record<string, string> =>
  Object.fromEntries([...data].map(([path, bytes]) => [path, base64(bytes)]));

const script = (data: ReadonlyMap<string, Uint8Array>, isComplete: boolean) =>
  `guidePack(${JSON.stringify(encodeIndex(data))},${isComplete})`;

/**
 * Scripts with the index files: `start.js`, and for a large guide one per file.
 * @param pages number of indexed pages
 */
export function packIndex(data: ReadonlyMap<string, Uint8Array>, pages: number): Map<string, string> {
  if (pages <= mostPagesInOnePack) return new Map([['start.js', script(data, true)]]);
  const start = new Map([...data].filter(([path]) => isForStart(path)));
  const others = [...data].filter(([path]) => !isForStart(path));
  return new Map([
    ['start.js', script(start, false)],
    ...others.map(([path, bytes]): [string, string] => [`${path}.js`, script(new Map([[path, bytes]]), false)]),
  ]);
}

/** The files of the search index as classic scripts: the only way to read data where there is no server. */
import type { FileSource } from '../build/site-files.ts';

/** Folder of the index within a site. */
const indexFolder = 'pagefind/';
/** Up to so many pages the whole index is one pack; above, it is loaded piece by piece. */
export const mostPagesInOnePack = 200;
/** What every search needs; the word list comes with a question that has a word which the guide does not have. */
const isForStart = (path: string) => /^guide\/(?!.*-words\.).*\.json$/.test(path);

/** The index without Pagefind's programs: path below its folder → bytes. */
export function indexData(files: FileSource): Map<string, Uint8Array> {
  const own = files.paths().filter((path) => path.startsWith(indexFolder) && !path.endsWith('.js'));
  return new Map(own.map((path) => [path.slice(indexFolder.length), files.read(path) as Uint8Array]));
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** The index as text: path → base64. */
export const encodeIndex = (data: ReadonlyMap<string, Uint8Array>): Record<string, string> =>
  Object.fromEntries([...data].map(([path, bytes]) => [path, base64(bytes)]));

const script = (data: ReadonlyMap<string, Uint8Array>, isWhole: boolean) =>
  `guidePack(${JSON.stringify(encodeIndex(data))},${isWhole})`;

/**
 * Scripts that hand over the index: `start.js`, and for a large guide one more for each piece.
 * @param pages number of pages that can be found
 */
export function packIndex(data: ReadonlyMap<string, Uint8Array>, pages: number): Map<string, string> {
  if (pages <= mostPagesInOnePack) return new Map([['start.js', script(data, true)]]);
  const start = new Map([...data].filter(([path]) => isForStart(path)));
  const pieces = [...data].filter(([path]) => !isForStart(path));
  return new Map([
    ['start.js', script(start, false)],
    ...pieces.map(([path, bytes]): [string, string] => [`${path}.js`, script(new Map([[path, bytes]]), false)]),
  ]);
}

/** The cache of an edition: filled with verified files only. */
import type { Edition, Failure } from './edition.ts';

/** Marker stored in the cache once it is complete. */
const listKey = (scope: string) => `${scope}?edition`;

const fetchesAtOnce = 6;
/** Timeout per file in milliseconds. */
const longestFetch = 60_000;

export class NotKept extends Error {
  readonly reason: Failure;
  constructor(reason: Failure) {
    super(`The copy could not be kept: ${reason}.`);
    this.reason = reason;
  }
}

/** Headers that do not apply to a stored file: it is decoded, and shared. */
const notStored = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

/** Headers of a stored file: as received, plus those of the guide that are missing. */
export function storedHeaders(sent: Headers, own: Edition['headers']): Headers {
  const headers = new Headers(sent);
  for (const name of notStored) headers.delete(name);
  for (const [name, value] of Object.entries(own)) if (!headers.has(name)) headers.set(name, value);
  return headers;
}

const hex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Fetches a file and verifies its hash.
 * @throws NotKept if it differs or cannot be fetched
 */
export async function fetchFile(scope: string, path: string, { files, headers }: Edition): Promise<Response> {
  const signal = AbortSignal.timeout(longestFetch);
  const load = async () => {
    const response = await fetch(scope + path, { cache: 'no-cache', redirect: 'manual', signal });
    return { response, bytes: await response.arrayBuffer() };
  };
  const { response, bytes } = await load().catch(() => {
    throw new NotKept('unreachable');
  });
  if (response.status !== 200) throw new NotKept('missing');
  const digest = hex(await crypto.subtle.digest('SHA-256', bytes));
  if (!digest.startsWith(files[path] ?? '-')) throw new NotKept('altered');
  return new Response(bytes, { headers: storedHeaders(response.headers, headers) });
}

const pathsIn = async (cache: Cache, scope: string) =>
  new Set((await cache.keys()).map(({ url }) => url.slice(scope.length)));

/** The edition in a complete cache; undefined otherwise. */
export async function listedEdition(cacheName: string, scope: string): Promise<Edition | undefined> {
  const found = (await caches.has(cacheName)) && (await caches.match(listKey(scope), { cacheName }));
  return found ? ((await found.json()) as Edition) : undefined;
}

/** The same, if every file is still in the cache: browsers may evict some or all of them. */
export async function completeEdition(cacheName: string, scope: string): Promise<Edition | undefined> {
  const edition = await listedEdition(cacheName, scope);
  if (!edition) return undefined;
  const there = await pathsIn(await caches.open(cacheName), scope);
  return Object.keys(edition.files).every((path) => there.has(path)) ? edition : undefined;
}

const isFull = (error: unknown) => error instanceof DOMException && error.name === 'QuotaExceededError';

/**
 * Fetches the files of an edition that a cache lacks.
 * @param onProgress called with the number of cached files and the total
 * @throws NotKept
 */
export async function fillEdition(
  cacheName: string,
  scope: string,
  edition: Edition,
  onProgress: (done: number, all: number) => void,
): Promise<void> {
  const cache = await caches.open(cacheName).catch(() => {
    throw new NotKept('unable');
  });
  const there = await pathsIn(cache, scope);
  const paths = Object.keys(edition.files);
  const waiting = paths.filter((path) => !there.has(path));
  let done = paths.length - waiting.length;
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      await cache.put(scope + path, await fetchFile(scope, path, edition));
      done += 1;
      onProgress(done, paths.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: fetchesAtOnce }, work));
    await cache.put(listKey(scope), new Response(JSON.stringify(edition)));
  } catch (error) {
    waiting.length = 0;
    throw error instanceof NotKept ? error : new NotKept(isFull(error) ? 'full' : 'unable');
  }
  // The reader may have removed the copy meanwhile.
  if (!(await completeEdition(cacheName, scope))) throw new NotKept('unable');
}

/** An edition in its cache: filled with what was built and nothing else, and asked whether it is complete. */
import type { Edition, Failure } from './edition.ts';

/** Stands beside the files of an edition once all of them are there. */
const listKey = (scope: string) => `${scope}?edition`;

const fetchesAtOnce = 6;
/** Milliseconds for one file. */
const longestFetch = 60_000;

export class NotKept extends Error {
  readonly reason: Failure;
  constructor(reason: Failure) {
    super(`The copy could not be kept: ${reason}.`);
    this.reason = reason;
  }
}

/** Headers that do not hold for a stored file: it is unpacked, and the same for everybody who asks. */
const notStored = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

/** The headers of a file as they were sent, and those of the guide that were not. */
export function storedHeaders(sent: Headers, own: Edition['headers']): Headers {
  const headers = new Headers(sent);
  for (const name of notStored) headers.delete(name);
  for (const [name, value] of Object.entries(own)) if (!headers.has(name)) headers.set(name, value);
  return headers;
}

const hex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Fetches a file that must be the one of an edition.
 * @throws NotKept when it is another one, or does not come
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

/** What a cache was filled with; undefined where it never was. */
export async function listedEdition(cacheName: string, scope: string): Promise<Edition | undefined> {
  const found = (await caches.has(cacheName)) && (await caches.match(listKey(scope), { cacheName }));
  return found ? ((await found.json()) as Edition) : undefined;
}

/** The same where every file is still there: browsers delete some of them, or all, when room gets scarce. */
export async function completeEdition(cacheName: string, scope: string): Promise<Edition | undefined> {
  const edition = await listedEdition(cacheName, scope);
  if (!edition) return undefined;
  const there = await pathsIn(await caches.open(cacheName), scope);
  return Object.keys(edition.files).every((path) => there.has(path)) ? edition : undefined;
}

const isFull = (error: unknown) => error instanceof DOMException && error.name === 'QuotaExceededError';

/**
 * Fetches what a cache lacks of an edition.
 * @param onProgress called with the files that are there, and with the number of all
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

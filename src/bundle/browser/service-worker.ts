/// <reference lib="webworker" />
/** Keeps the guide on the reader's device: the whole of one version, or nothing. Asks the host first, and answers from the copy when there is none. */
import { offlineWords } from '../../words/offline.ts';
import { storeName, type Message, type SavedCopy } from './saved-files.ts';

declare const self: ServiceWorkerGlobalScope;
/** Stands before this script when the guide is built. */
declare const savedCopy: SavedCopy;

const { scope } = self.registration;
const store = storeName(scope, savedCopy.version);
const fetchesAtOnce = 6;
/** Milliseconds after which a slow host counts as none, when the page is in the copy. */
const patience = 4000;

async function tell(message: Message): Promise<void> {
  for (const client of await self.clients.matchAll({ includeUncontrolled: true })) client.postMessage(message);
}

const hex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Fetches a file that must be the one that this version was built with. */
async function fetchFile(path: string, hash: string): Promise<Response> {
  const response = await fetch(new URL(path, scope), { cache: 'no-cache', credentials: 'omit' });
  const bytes = await response.clone().arrayBuffer();
  const found = hex(await crypto.subtle.digest('SHA-256', bytes));
  if (!response.ok || !found.startsWith(hash)) throw new Error(`${path} could not be fetched as it was built.`);
  // A page that came by a redirect could not be shown under this address.
  return new Response(bytes, { headers: { 'content-type': response.headers.get('content-type') ?? '' } });
}

async function keepAll(): Promise<void> {
  const cache = await caches.open(store);
  const waiting = Object.entries(savedCopy.files);
  const all = waiting.length;
  let done = 0;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await cache.put(new URL(next[0], scope), await fetchFile(...next));
      done += 1;
      if (done % 10 === 0) await tell({ type: 'progress', percent: Math.round((done / all) * 100) });
    }
  };
  const stop = (error: unknown) => {
    waiting.length = 0;
    throw error;
  };
  const ends = await Promise.allSettled(Array.from({ length: fetchesAtOnce }, () => work().catch(stop)));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

const isFull = (error: unknown) => error instanceof DOMException && error.name === 'QuotaExceededError';

self.addEventListener('install', (event) => {
  event.waitUntil(
    keepAll().catch(async (error: unknown) => {
      await caches.delete(store);
      await tell({ type: 'failed', reason: isFull(error) ? 'full' : 'broken' });
      throw error;
    }),
  );
});

async function dropOlder(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(storeName(scope)) && name !== store);
  await Promise.all(older.map((name) => caches.delete(name)));
}

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOlder().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  if ((event.data as Message).type === 'show') void self.skipWaiting();
});

/** A page of the copy, with a line that says so. */
async function asSaved(page: Response): Promise<Response> {
  const note = `<p class="saved-note">${offlineWords.saved(savedCopy.edition)} <a href="${new URL('offline/', scope).pathname}">${offlineWords.copy.link}</a></p>`;
  const html = (await page.text()).replace(/<body[^>]*>/, (body) => body + note);
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

const isPage = (request: Request) => request.mode === 'navigate';

async function fromCopy(request: Request): Promise<Response | undefined> {
  const cache = await caches.open(store);
  const options = { ignoreSearch: true };
  const found = await cache.match(request, options);
  if (!isPage(request)) return found;
  const page = found ?? (await cache.match(new URL('404.html', scope), options));
  return page && asSaved(page);
}

/** The host's answer; the copy's where the host cannot be reached, is slow, or is in trouble. */
async function answer(request: Request): Promise<Response> {
  const host = fetch(request);
  const slow = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  const first = await Promise.race([host, slow]).catch(() => undefined);
  if (first && first.status < 500) return first;
  return (await fromCopy(request)) ?? host;
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = request.url.split(/[?#]/)[0] ?? '';
  const isOurs = address.startsWith(scope) && (isPage(request) || address.slice(scope.length) in savedCopy.files);
  if (request.method === 'GET' && isOurs) event.respondWith(answer(request));
});

/// <reference lib="webworker" />
/**
 * Serves one edition of the guide from the cache. The network is used for URLs outside the copy, and to check for a
 * newer edition; never for a file in the copy.
 */
import {
  checkedKey,
  editionCache,
  notSavedPage,
  stateCache,
  type Call,
  type Checked,
  type Edition,
  type Message,
} from './edition.ts';
import { completeEdition, fetchFile, fillEdition, listedEdition, NotKept } from './edition-cache.ts';
import { askHost, type Outcome } from './host-check.ts';
import { OpenPages, type OpenedIn } from './open-pages.ts';
import { deleteCaches, removeCopy } from './remove-copy.ts';
import { routeOf, type Route } from './route.ts';
import { ageOf, withNote } from './saved-page.ts';
import { StoredRecord } from './stored-record.ts';

declare const self: ServiceWorkerGlobalScope;
/** Defined before this script by the build. */
declare const savedEdition: Edition;

const { registration } = self;
const { scope } = registration;
const { version } = savedEdition;

const listClients = () => self.clients.matchAll({ includeUncontrolled: true, type: 'all' });
const checked = new StoredRecord<Checked | undefined>(stateCache(scope), checkedKey(scope), undefined);
const openPages = new OpenPages(new StoredRecord<OpenedIn>(stateCache(scope), `${scope}?open`, {}), async () =>
  (await listClients()).map(({ id }) => id),
);

/** Whether the last check of the host failed. */
let isUnreachable = false;

async function tell(message: Message): Promise<void> {
  for (const client of await listClients()) client.postMessage(message);
}

/** Fetches missing files of this edition. @throws NotKept, after reporting the reason to pages */
async function fill(): Promise<void> {
  try {
    await fillEdition(editionCache(scope, version), scope, savedEdition, (done, all) => {
      if (done % 10 === 0) void tell({ type: 'progress', percent: Math.round((done / all) * 100) });
    });
  } catch (error) {
    await tell({ type: 'failed', reason: error instanceof NotKept ? error.reason : 'unable' });
    throw error;
  }
}

/** Deletes editions that no client uses, except one that a newer worker is fetching. */
async function cleanUp(): Promise<void> {
  if (registration.installing ?? registration.waiting) return;
  const used = [version, ...(await openPages.inUse())].map((name) => editionCache(scope, name));
  await deleteCaches(scope, new Set([...used, stateCache(scope)]));
}

async function begin(): Promise<void> {
  await checked.change(() => ({ version, at: Date.now() }), { create: true });
  await cleanUp();
  await tell({ type: 'saved', version });
}

async function install(): Promise<void> {
  try {
    await fill();
  } catch (error) {
    // If only the worker changed, the edition is already in use.
    if ((await checked.read())?.version !== version) await caches.delete(editionCache(scope, version));
    throw error;
  }
  // Open pages keep their edition, so a new worker can activate at once.
  await self.skipWaiting();
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(begin()));

const findFile = async (edition: string, path: string) =>
  (await caches.match(scope + path, { cacheName: editionCache(scope, edition) }).catch(() => undefined)) ?? undefined;

const readAge = async () => ageOf(savedEdition, (await checked.read())?.at, Date.now());

/** A page of the copy with a notice about its age. */
async function show(page: Response, status = 200): Promise<Response> {
  const headers = new Headers(page.headers);
  if (!headers.get('content-type')?.startsWith('text/html')) return page;
  const age = await readAge();
  const isShown = status !== 200 || isUnreachable || !self.navigator.onLine;
  const link = new URL('offline/', scope).pathname;
  return new Response(withNote(await page.text(), savedEdition, age, { isShown, link }), { status, headers });
}

/** Response of the host; without a network, the offline fallback page. */
async function answerUnsaved(event: FetchEvent, instead: string | undefined): Promise<Response> {
  try {
    return await fetch(event.request);
  } catch (error) {
    if (instead !== undefined) return Response.redirect(scope + instead);
    const page = await findFile(version, notSavedPage);
    if (!page) throw error;
    event.waitUntil(openPages.remember(event.resultingClientId, version));
    return show(page, 503);
  }
}

async function answerPage(event: FetchEvent, path: string): Promise<Response> {
  const page = await findFile(version, path);
  if (!page) return answerUnsaved(event, undefined);
  event.waitUntil(openPages.remember(event.resultingClientId, version));
  return show(page);
}

/** A file of the client's edition. Pages loaded from the network get their files from there. */
async function answerPart(event: FetchEvent, path: string): Promise<Response> {
  const name = await openPages.editionOf(event.clientId);
  if (!name) return fetch(event.request);
  // A worker started by a page uses its edition.
  event.waitUntil(openPages.remember(event.resultingClientId, name));
  const found = await findFile(name, path);
  if (found) return found;
  const edition = name === version ? savedEdition : await listedEdition(editionCache(scope, name), scope);
  return edition && Object.hasOwn(edition.files, path) ? fetchFile(scope, path, edition) : fetch(event.request);
}

function answer(event: FetchEvent, route: Exclude<Route, { kind: 'pass' }>): Promise<Response> {
  if (route.kind === 'page') return answerPage(event, route.path);
  if (route.kind === 'part') return answerPart(event, route.path);
  return answerUnsaved(event, route.instead);
}

self.addEventListener('fetch', (event) => {
  const { url, method, mode, headers } = event.request;
  const route = routeOf({ url, method, mode, hasRange: headers.has('range') }, scope, savedEdition);
  if (route.kind !== 'pass') event.respondWith(answer(event, route));
});

/** Fetches evicted files of a copy in use. */
async function repair(): Promise<void> {
  if (!(await caches.has(stateCache(scope)))) return;
  if (!(await completeEdition(editionCache(scope, version), scope))) await fill().catch(() => undefined);
}

async function actOn(outcome: Outcome): Promise<void> {
  isUnreachable = outcome === 'unreachable' || outcome === 'foreign';
  const { isOld } = await readAge();
  // After this time, a foreign response is another site, not a captive portal.
  if (outcome === 'gone' || (outcome === 'foreign' && isOld)) {
    await removeCopy(scope, registration);
    await tell({ type: 'removed' });
  }
  if (outcome === 'newer') void registration.update().catch(() => undefined);
  if (outcome !== 'current') return;
  await checked.change(() => ({ version, at: Date.now() }));
  await repair();
}

let asking: Promise<Outcome> | undefined;

/** Checks the host once for all pages loaded meanwhile. */
function check(): Promise<Outcome> {
  asking ??= askHost(self.location.href, version).finally(() => {
    asking = undefined;
  });
  return asking;
}

async function pageOpened(client: Client, edition: string): Promise<void> {
  // A page from the back/forward cache may have been forgotten.
  if (await caches.has(editionCache(scope, edition))) await openPages.remember(client.id, edition);
  const outcome = await check();
  client.postMessage({ type: 'checked', outcome, version } satisfies Message);
  await actOn(outcome);
  await cleanUp();
}

self.addEventListener('message', (event) => {
  const call = event.data as Call;
  if (call.type === 'opened') event.waitUntil(pageOpened(event.source as Client, call.version));
  if (call.type === 'fill') event.waitUntil(fill().then(begin, () => undefined));
});

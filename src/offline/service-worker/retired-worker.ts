/// <reference lib="webworker" />
/** Replacement worker for a site that no longer offers saving: deletes all copies and unregisters itself. */
import type { Message } from './edition.ts';
import { removeCopy } from './remove-copy.ts';

declare const self: ServiceWorkerGlobalScope;

async function retire(): Promise<void> {
  await removeCopy(self.registration.scope, self.registration);
  for (const client of await self.clients.matchAll({ includeUncontrolled: true }))
    client.postMessage({ type: 'removed' } satisfies Message);
}

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(retire()));

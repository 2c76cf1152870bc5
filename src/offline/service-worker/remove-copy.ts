/** Removes a saved copy. */
import { cachePrefix } from './edition.ts';

/** Deletes the caches of a guide, except those named. */
export async function deleteCaches(scope: string, kept: ReadonlySet<string> = new Set()): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(scope)) && !kept.has(name));
  await Promise.all(ours.map((name) => caches.delete(name)));
}

/** Unregisters the worker and deletes its caches. */
export async function removeCopy(scope: string, registration: ServiceWorkerRegistration | undefined): Promise<void> {
  await registration?.unregister();
  await deleteCaches(scope);
}

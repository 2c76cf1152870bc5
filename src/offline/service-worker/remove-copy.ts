/** Takes a saved copy off the device. */
import { cachePrefix } from './edition.ts';

/** Deletes the caches of a guide, but for those named. */
export async function deleteCaches(scope: string, kept: ReadonlySet<string> = new Set()): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(scope)) && !kept.has(name));
  await Promise.all(ours.map((name) => caches.delete(name)));
}

/** Removes the worker, so that the next page comes from the host, and all that it has kept. */
export async function removeCopy(scope: string, registration: ServiceWorkerRegistration | undefined): Promise<void> {
  await registration?.unregister();
  await deleteCaches(scope);
}

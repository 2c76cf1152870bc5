/** Script of the download page: saves the guide in this browser on request, and removes it. */
import { offlineStrings } from '#ui-strings/offline.ts';
import {
  checkedKey,
  editionCache,
  stateCache,
  type Call,
  type Checked,
  type Failure,
  type Message,
} from './edition.ts';
import { completeEdition } from './edition-cache.ts';
import { deleteCaches, removeCopy } from './remove-copy.ts';
import { ageOf } from './saved-page.ts';

const { keep: words } = offlineStrings;
const part = <E extends HTMLElement>(selector: string) => document.querySelector(selector) as E;
const start = part<HTMLButtonElement>('[data-keep-start]');
const remove = part<HTMLButtonElement>('[data-keep-remove]');
const status = part('[data-keep-status]');
const base = document.documentElement.dataset['base'] ?? '/';
const scope = new URL(base, location.href).href;

const say = (text: string) => {
  status.textContent = text;
};

function show(text: string, { canKeep, canRemove }: { canKeep: boolean; canRemove: boolean }): void {
  start.hidden = !canKeep;
  start.disabled = false;
  remove.hidden = !canRemove;
  say(text);
}

/** The guide's own registration, as opposed to one for the whole host. */
async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(base);
  return found?.scope === scope ? found : undefined;
}

/** Describes the saved copy; undefined where it is incomplete. */
async function describeCopy(): Promise<string | undefined> {
  const cacheName = stateCache(scope);
  const found = (await caches.has(cacheName)) && (await caches.match(checkedKey(scope), { cacheName }));
  if (!found) return undefined;
  const { version, at } = (await found.json()) as Checked;
  const edition = await completeEdition(editionCache(scope, version), scope);
  return edition && words.kept(edition.dayInWords, ageOf(edition, at, Date.now()).checked);
}

/** Waits until a worker is installed. @throws if installation fails */
function untilActive(worker: ServiceWorker | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const onStateChange = () => {
      if (!worker || worker.state === 'activated') resolve();
      else if (worker.state === 'redundant') reject(new Error('The copy is not complete.'));
    };
    worker?.addEventListener('statechange', onStateChange);
    onStateChange();
  });
}

/** The next message of the worker with one of these types. */
const nextMessage = <T extends Message['type']>(...types: T[]): Promise<Extract<Message, { type: T }>> =>
  new Promise((resolve) => {
    const hear = ({ data }: MessageEvent<Message>) => {
      if (!types.includes(data.type as T)) return;
      navigator.serviceWorker.removeEventListener('message', hear);
      resolve(data as Extract<Message, { type: T }>);
    };
    navigator.serviceWorker.addEventListener('message', hear);
  });

/** Fetches evicted files again. @throws if that fails */
async function refill(worker: ServiceWorker | null): Promise<void> {
  const end = nextMessage('saved', 'failed');
  worker?.postMessage({ type: 'fill' } satisfies Call);
  if ((await end).type === 'failed') throw new Error('The copy is not complete.');
}

/** Milliseconds to wait for the reason after a failed installation. */
const reasonComes = 1000;

async function keepCopy(): Promise<void> {
  start.disabled = true;
  say(words.working(0));
  const failed = nextMessage('failed');
  try {
    const options = { scope: base, updateViaCache: 'none' } as const;
    const registration = await navigator.serviceWorker.register(`${base}service-worker.js`, options);
    await untilActive(registration.installing ?? registration.waiting ?? registration.active);
    if (!(await describeCopy())) await refill(registration.active);
    show((await describeCopy()) ?? words.lost, { canKeep: false, canRemove: true });
    // Requests persistent storage. Some browsers prompt the reader: not awaited.
    navigator.storage?.persist?.().catch(() => false);
  } catch {
    const unknown = new Promise<{ reason: Failure }>((resolve) =>
      setTimeout(() => resolve({ reason: 'unable' }), reasonComes),
    );
    const { reason } = await Promise.race([failed, unknown]);
    const registration = await ownRegistration().catch(() => undefined);
    if (!registration?.active) await removeCopy(scope, registration).catch(() => undefined);
    show(words[reason], { canKeep: true, canRemove: Boolean(registration?.active) });
  }
}

async function begin(): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return say(words.unable);
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.type === 'progress' && start.disabled) say(words.working(data.percent));
  });
  start.addEventListener('click', () => void keepCopy());
  remove.addEventListener('click', async () => {
    await removeCopy(scope, await ownRegistration());
    show(words.removed, { canKeep: true, canRemove: false });
  });
  const registration = await ownRegistration();
  if (registration?.active) {
    const kept = await describeCopy();
    return show(kept ?? words.lost, { canKeep: !kept, canRemove: true });
  }
  // Another tab is already saving.
  if (registration) return keepCopy();
  // State left by a browser that was closed while saving.
  await deleteCaches(scope);
  show(words.notKept, { canKeep: true, canRemove: false });
}

begin().catch(() => say(words.unable));

/** On the page that offers copies: keeps the guide in this browser when the reader asks for it, and removes it. */
import { offlineWords } from '../../words/offline.ts';
import { storeName, type Message } from './saved-files.ts';

const { keep: words } = offlineWords;
const part = <E extends HTMLElement>(selector: string) => document.querySelector(selector) as E;
const start = part<HTMLButtonElement>('[data-keep-start]');
const remove = part<HTMLButtonElement>('[data-keep-remove]');
const status = part('[data-keep-status]');
const edition = part('[data-edition-words]').dataset['editionWords'] ?? '';
const base = document.documentElement.dataset['base'] ?? '/';
const scope = new URL(base, location.href).href;

const say = (text: string) => {
  status.textContent = text;
};

function show(isKept: boolean, text: string): void {
  start.hidden = isKept;
  remove.hidden = !isKept;
  start.disabled = false;
  say(text);
}

const registration = () => navigator.serviceWorker.getRegistration(base);

async function removeCopy(): Promise<void> {
  await (await registration())?.unregister();
  for (const name of await caches.keys()) if (name.startsWith(storeName(scope))) await caches.delete(name);
}

/** Waits until the copy is whole. @throws when it did not become so */
function settled(worker: ServiceWorker | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (!worker || worker.state === 'activated') resolve();
      else if (worker.state === 'redundant') reject(new Error('The copy is not whole.'));
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}

let reason: 'full' | 'broken' | undefined;

async function keepCopy(): Promise<void> {
  start.disabled = true;
  reason = undefined;
  say(words.working(0));
  try {
    const { installing, waiting, active } = await navigator.serviceWorker.register(`${base}service-worker.js`, {
      scope: base,
      updateViaCache: 'none',
    });
    await settled(installing ?? waiting ?? active);
    show(true, words.kept(edition));
    // Asks the browser not to clear the copy when room gets scarce. Some ask the reader in turn: nothing waits for that.
    navigator.storage?.persist?.().catch(() => false);
  } catch {
    await removeCopy().catch(() => undefined);
    show(false, reason === 'full' ? words.full : reason === 'broken' ? words.broken : words.unable);
  }
}

async function begin(): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return say(words.unable);
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.type === 'progress' && start.disabled) say(words.working(data.percent));
    if (data.type === 'failed') ({ reason } = data);
  });
  start.addEventListener('click', () => void keepCopy());
  remove.addEventListener('click', () => void removeCopy().then(() => show(false, words.removed)));
  const kept = (await registration())?.active;
  show(Boolean(kept), kept ? words.kept(edition) : words.notKept);
}

begin().catch(() => say(words.unable));

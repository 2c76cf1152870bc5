/** For readers who keep the guide: says when a newer edition has been saved whole, and shows it when they ask. */
import { offlineWords } from '../../words/offline.ts';
import type { Message } from './saved-files.ts';

const { keep: words } = offlineWords;

function offer(worker: ServiceWorker): void {
  const note = document.createElement('p');
  note.className = 'saved-note';
  note.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.show;
  button.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    worker.postMessage({ type: 'show' } satisfies Message);
  });
  note.append(`${words.newer} `, button);
  document.body.prepend(note);
}

function offerOnceWhole(worker: ServiceWorker | null): void {
  if (worker?.state === 'installed') return offer(worker);
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed') offer(worker);
  });
}

/** Looks for a newer edition that waits, or arrives while this page is read. */
export async function watchForNewer(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration) return;
  offerOnceWhole(registration.waiting);
  registration.addEventListener('updatefound', () => offerOnceWhole(registration.installing));
}

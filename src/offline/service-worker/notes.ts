/** Notices on pages of a saved copy: its age when the host is unreachable, and newer editions. */
import { offlineStrings } from '#ui-strings/offline.ts';
import type { Call, Message } from './edition.ts';

const { keep: words } = offlineStrings;

function addNote(...content: (string | Node)[]): void {
  const note = document.createElement('p');
  note.className = 'saved-note';
  note.setAttribute('role', 'status');
  note.append(...content);
  document.body.prepend(note);
}

function offerNewer(): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.show;
  button.addEventListener('click', () => location.reload());
  addNote(`${words.newer} `, button);
}

function formatNotRenewed(): void {
  const link = document.createElement('a');
  link.href = `${document.documentElement.dataset['base']}offline/`;
  link.textContent = offlineStrings.copy.link;
  addNote(`${words.notRenewed} `, link);
}

/** @param saved element with the version of the page's edition, and the notice about its age */
export function watchCopy(saved: HTMLTemplateElement): void {
  const { serviceWorker } = navigator;
  const version = saved.dataset['savedVersion'] ?? '';
  const shown = new Set<string>();
  const once = (name: string, say: () => void) => {
    if (!shown.has(name)) say();
    shown.add(name);
  };
  const ages = () => document.querySelectorAll('[data-saved-age]');
  const hear = (message: Message) => {
    if (message.type === 'removed') once('removed', () => addNote(words.removedBySite));
    if (message.type === 'failed') once('failed', formatNotRenewed);
    if (message.type !== 'saved' && message.type !== 'checked') return;
    if (message.version !== version) return once('newer', offerNewer);
    if (message.type === 'checked' && message.outcome === 'current') for (const age of ages()) age.remove();
    if (message.type === 'checked' && ['unreachable', 'foreign'].includes(message.outcome) && ages().length === 0)
      document.body.prepend(saved.content.cloneNode(true));
  };
  const tellWorker = () => serviceWorker.controller?.postMessage({ type: 'opened', version } satisfies Call);
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<Message>) => hear(data));
  tellWorker();
  window.addEventListener('online', tellWorker);
  // A page may return from the back/forward cache after its edition was deleted.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) tellWorker();
  });
}

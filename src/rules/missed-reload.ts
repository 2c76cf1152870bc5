/**
 * Reloads a page of the development server that was requested before the content changed. Vite sends a reload only to
 * pages that are connected: one that was still loading would show the old content until the next change.
 */
import type { ViteDevServer } from 'vite';

/** Sent by a page once it is connected, with the time in milliseconds at which it was requested. */
const event = 'content:page-requested';

/** The script of every page in development. */
export const reportPage = `if (import.meta.hot) import.meta.hot.send('${event}', performance.timeOrigin);`;

/** @returns reloads all pages that are open, and those that were requested before and connect later */
export function pageReloader({ environments }: ViteDevServer): () => void {
  const { hot } = environments.client;
  let changed = 0;
  hot.on(event, (requested: number, client) => {
    if (changed > requested) client.send({ type: 'full-reload', path: '*' });
  });
  return () => {
    changed = Date.now();
    hot.send({ type: 'full-reload', path: '*' });
  };
}

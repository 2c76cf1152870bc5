/** Who may use the form editor: a page that it served itself, with the secret of this run. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Reached from this machine only. */
export const host = '127.0.0.1';

/**
 * The secret of one run. Other users of this machine reach the port as well: only who started the editor has read it.
 */
export const newKey = (): string => randomBytes(32).toString('base64url');

/** Where the editor is opened. Browsers send nothing that follows the #, to nobody. */
export const urlWithKey = (port: number, key: string): string => `http://${host}:${port}/#key=${key}`;

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Whether a request carries the secret; it takes as long for a near miss as for any other. */
export function hasKey({ headers }: IncomingMessage, key: string): boolean {
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${key}`));
}

/** What is said to who has no key, or that of an earlier run. */
export const noKey =
  'This page has no key to the editor that is running. Open the whole address that npm run edit printed, with all that follows the #, in another tab; then go on here.';

/** Whether a request comes from a page of the editor: another site in the same browser has another origin, and a stranger's name another host. */
export function isFromEditor({ headers, socket, url }: IncomingMessage): boolean {
  const own = [host, 'localhost'].map((name) => `${name}:${socket.localPort}`);
  const { origin } = headers;
  // A picture or script of another site says no origin. A link to the page itself may stand anywhere.
  const isOurs = ['same-origin', 'none', undefined].includes(headers['sec-fetch-site'] as string | undefined);
  return (
    own.includes(headers.host ?? '') &&
    (origin === undefined || origin === `http://${headers.host}`) &&
    (isOurs || url === '/')
  );
}

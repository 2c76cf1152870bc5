/** Access control: only pages served by the editor, with the key of this run. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Loopback only. */
export const host = '127.0.0.1';

/**
 * The key of one run: other users of this machine can reach the port, too.
 */
export const newKey = (): string => randomBytes(32).toString('base64url');

/** URL of the editor. Browsers never send the fragment. */
export const urlWithKey = (port: number, key: string): string => `http://${host}:${port}/#key=${key}`;

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Whether a request has the key, compared in constant time. */
export function hasKey({ headers }: IncomingMessage, key: string): boolean {
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${key}`));
}

/** Message for a missing or outdated key. */
export const noKey =
  'This page has no key to the editor that is running. Open the whole URL that npm run edit printed, with all that follows the #, in another tab; then go on here.';

/** Whether a request comes from a page of the editor: checks Origin against CSRF, and Host against DNS rebinding. */
export function isFromEditor({ headers, socket, url }: IncomingMessage): boolean {
  const own = [host, 'localhost'].map((name) => `${name}:${socket.localPort}`);
  const { origin } = headers;
  // Subresource requests of other sites have no Origin header. Links to the page itself are allowed.
  const isOurs = ['same-origin', 'none', undefined].includes(headers['sec-fetch-site'] as string | undefined);
  return (
    own.includes(headers.host ?? '') &&
    (origin === undefined || origin === `http://${headers.host}`) &&
    (isOurs || url === '/')
  );
}

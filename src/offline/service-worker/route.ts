/** Decides how the service worker handles a request. Synchronous, since `respondWith` must be called at once. */
import type { Edition } from './edition.ts';

/** The relevant parts of a request. */
export interface Asked {
  url: string;
  method: string;
  mode: string;
  /** Whether it has a Range header. */
  hasRange: boolean;
}

/**
 * - `pass`: not handled.
 * - `page`: navigation to a page or file of the copy.
 * - `unsaved`: navigation to a URL of the guide outside the copy; `instead` is a URL in the copy that only differs in
 * its ending.
 * - `part`: a subresource that may be in the client's edition.
 */
export type Route =
  | { kind: 'pass' }
  | { kind: 'page'; path: string }
  | { kind: 'part'; path: string }
  | { kind: 'unsaved'; instead: string | undefined };

const pass: Route = { kind: 'pass' };

/** Normalizes a path; undefined for an invalid one. */
function normalize(path: string): string | undefined {
  try {
    return path.split('/').map(decodeURIComponent).map(encodeURIComponent).join('/');
  } catch {
    return undefined;
  }
}

/** Hosts redirect `tools` and `tools/index.html` to `tools/`. */
const correctEnding = (path: string) => path.replace(/(^|\/)index\.html$/, '$1').replace(/(?<=[^/])$/, '/');

/** @param scope URL of the guide, with a trailing slash */
export function routeOf({ url, method, mode, hasRange }: Asked, scope: string, { files, top }: Edition): Route {
  const location = url.replace(/[?#].*$/s, '');
  const path = location.startsWith(scope) ? normalize(location.slice(scope.length)) : undefined;
  if (path === undefined || method !== 'GET' || hasRange) return pass;
  const isOpened = mode === 'navigate';
  if (Object.hasOwn(files, path)) return { kind: isOpened ? 'page' : 'part', path };
  if (!top.includes(path.split('/')[0] ?? '')) return pass;
  if (!isOpened) return { kind: 'part', path };
  const instead = correctEnding(path);
  const query = /\?[^#]*/.exec(url)?.[0] ?? '';
  return { kind: 'unsaved', instead: Object.hasOwn(files, instead) ? instead + query : undefined };
}

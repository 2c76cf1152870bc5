/** Request → whether the saved copy has to do with it. Decided at once, since a browser waits for no one to say so. */
import type { Edition } from './edition.ts';

/** The parts of a request that decide. */
export interface Asked {
  url: string;
  method: string;
  mode: string;
  /** Whether a part of the file is asked for. */
  hasRange: boolean;
}

/**
 * - `pass`: the browser goes on as if there were no worker.
 * - `page`: somebody opens a page or file of the copy.
 * - `unsaved`: somebody opens what is the guide's own, but not in the copy; `instead` is the address in it that
 *   differs in its ending only.
 * - `part`: a page asks for what may be a file of its edition.
 */
export type Route =
  | { kind: 'pass' }
  | { kind: 'page'; path: string }
  | { kind: 'part'; path: string }
  | { kind: 'unsaved'; instead: string | undefined };

const pass: Route = { kind: 'pass' };

/** The path in one way of writing; undefined where it is not one. */
function normalize(path: string): string | undefined {
  try {
    return path.split('/').map(decodeURIComponent).map(encodeURIComponent).join('/');
  } catch {
    return undefined;
  }
}

/** A host leads `tools` and `tools/index.html` to `tools/`. */
const correctEnding = (path: string) => path.replace(/(^|\/)index\.html$/, '$1').replace(/(?<=[^/])$/, '/');

/** @param scope address of the guide, with a slash at its end */
export function routeOf({ url, method, mode, hasRange }: Asked, scope: string, { files, top }: Edition): Route {
  const address = url.replace(/[?#].*$/s, '');
  const path = address.startsWith(scope) ? normalize(address.slice(scope.length)) : undefined;
  if (path === undefined || method !== 'GET' || hasRange) return pass;
  const isOpened = mode === 'navigate';
  if (Object.hasOwn(files, path)) return { kind: isOpened ? 'page' : 'part', path };
  if (!top.includes(path.split('/')[0] ?? '')) return pass;
  if (!isOpened) return { kind: 'part', path };
  const instead = correctEnding(path);
  const query = /\?[^#]*/.exec(url)?.[0] ?? '';
  return { kind: 'unsaved', instead: Object.hasOwn(files, instead) ? instead + query : undefined };
}

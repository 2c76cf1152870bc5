/** Address → what a host of the guide does with it. */
import type { Hosting } from './hosting.ts';

export type Answer = { file: string } | { moved: string; status: 301 | 302 } | 'missing';

/** Files that are for hosts. */
const isForHosts = (file: string) => /^(?:\..*|_headers|_redirects)$/.test(file);

function pathOf(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

/**
 * @param address as the browser asks for it, with its query
 * @param isFile whether the site has such a file; its path has no leading slash
 */
export function answerOf({ base }: Hosting, address: string, isFile: (file: string) => boolean): Answer {
  const [, before = '', query = ''] = /^([^?]*)(\?.*)?$/s.exec(address) ?? [];
  if (base !== '/' && before === '/') return { moved: base, status: 302 };
  if (base !== '/' && `${before}/` === base) return { moved: base + query, status: 301 };
  const path = before.startsWith(base) ? pathOf(before.slice(base.length)) : undefined;
  // Without these, an address could lead away from the host, or out of the folder.
  if (path === undefined || /^\/|\/\/|\\|\0|(?:^|\/)\.\.?(?:\/|$)/.test(path) || isForHosts(path)) return 'missing';
  if (/(?:^|\/)index\.html$/.test(path) && isFile(path))
    return { moved: before.slice(0, -'index.html'.length) + query, status: 301 };
  if (path === '' || path.endsWith('/')) return isFile(`${path}index.html`) ? { file: `${path}index.html` } : 'missing';
  if (isFile(path)) return { file: path };
  return isFile(`${path}/index.html`) ? { moved: `${before}/${query}`, status: 301 } : 'missing';
}

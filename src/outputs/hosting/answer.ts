/** The response of a host to a URL. */
import { filesForHosts, foldersPattern, type Hosting } from './hosting.ts';

/** `elsewhere`: outside the guide. */
export type Answer = { file: string } | { moved: string } | 'missing' | 'elsewhere';

const indexPage = new RegExp(`^(${foldersPattern})index\\.html$`);

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url);
  } catch {
    return undefined;
  }
}

/**
 * @param url path and query of the request
 * @param isFile whether the site has a file; paths have no leading slash
 */
export function answerOf({ base }: Hosting, url: string, isFile: (file: string) => boolean): Answer {
  const [, before = '', query = ''] = /^([^?]*)(\?.*)?$/s.exec(url) ?? [];
  if (base !== '/' && `${before}/` === base) return { moved: base + query };
  if (!before.startsWith(base)) return 'elsewhere';
  const inGuide = before.slice(base.length);
  // As hosts do, whether or not the page exists.
  const [, folder] = indexPage.exec(inGuide) ?? [];
  if (folder !== undefined) return { moved: base + folder + query };
  const path = pathOf(inGuide);
  // Prevents redirects to another host, and access outside the folder.
  if (path === undefined || /^\/|\/\/|\\|\0|(?:^|\/)\.\.?(?:\/|$)/.test(path)) return 'missing';
  if (filesForHosts.includes(path)) return 'missing';
  if (path === '' || path.endsWith('/')) return isFile(`${path}index.html`) ? { file: `${path}index.html` } : 'missing';
  if (isFile(path)) return { file: path };
  return isFile(`${path}/index.html`) ? { moved: `${before}/${query}` } : 'missing';
}

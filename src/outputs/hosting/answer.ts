/** Address → what a host of the guide does with it. */
import { filesForHosts, foldersPattern, type Hosting } from './hosting.ts';

/** `elsewhere` is a path of the host that is not the guide's. */
export type Answer = { file: string } | { moved: string } | 'missing' | 'elsewhere';

const indexPage = new RegExp(`^(${foldersPattern})index\\.html$`);

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
  if (base !== '/' && `${before}/` === base) return { moved: base + query };
  if (!before.startsWith(base)) return 'elsewhere';
  const inGuide = before.slice(base.length);
  // As every host does, also where there is no such page.
  const [, folder] = indexPage.exec(inGuide) ?? [];
  if (folder !== undefined) return { moved: base + folder + query };
  const path = pathOf(inGuide);
  // Without these, an address could lead away from the host, or out of the folder.
  if (path === undefined || /^\/|\/\/|\\|\0|(?:^|\/)\.\.?(?:\/|$)/.test(path)) return 'missing';
  if (filesForHosts.includes(path)) return 'missing';
  if (path === '' || path.endsWith('/')) return isFile(`${path}index.html`) ? { file: `${path}index.html` } : 'missing';
  if (isFile(path)) return { file: path };
  return isFile(`${path}/index.html`) ? { moved: `${before}/${query}` } : 'missing';
}

/** Every link of the copy as its files contain it, to be compared with what a browser makes of it and followed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { linksOf } from '../../src/offline/links.ts';
import { pageFiles, type OfflineEditions } from './unpack-editions.ts';

/** URL of a page → the anchors of it that some page links to. */
export function anchorsByPage(copy: OfflineEditions): Map<string, string[]> {
  const anchors = new Map<string, Set<string>>();
  for (const file of pageFiles(copy))
    for (const link of linksOf(fromHtml(readFileSync(join(copy.folder, file), 'utf8')))) {
      const { href } = new URL(link, copy.urlOf(file));
      const [page = '', anchor] = href.split('#');
      if (!page.startsWith('file:')) continue;
      const known = anchors.get(page) ?? new Set();
      anchors.set(page, anchor ? known.add(anchor) : known);
    }
  return new Map([...anchors].map(([page, found]) => [page, [...found]]));
}

export interface Followed {
  /** URLs of pages that this one links to, as the browser understands them. */
  pages: string[];
  /** Places of this page that the browser did not find. */
  missing: string[];
  /** Pictures, style sheets and scripts that are not there. */
  broken: string[];
}

/** Runs in the page: goes to each of its anchors. */
export function followInPage(anchors: readonly string[]): Followed {
  const urlOf = (link: Element) => new URL(link.getAttribute('href') ?? '', document.baseURI).href;
  const missing = anchors.filter((anchor) => {
    location.hash = anchor;
    return document.querySelector(':target')?.id !== decodeURIComponent(anchor);
  });
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].filter(({ sheet }) => !sheet);
  const pictures = [...document.images].filter(({ complete, naturalWidth }) => complete && naturalWidth === 0);
  return {
    pages: [...document.querySelectorAll('a[href]')]
      .map((link) => urlOf(link).replace(/[?#].*$/, ''))
      .filter((url) => url.startsWith('file:')),
    missing,
    broken: [...sheets, ...pictures].map((element) => element.outerHTML),
  };
}

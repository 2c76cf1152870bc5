/** The whole guide as one HTML file: every page a part of it, with the search and its data inside. */
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { cloneTree } from '../build/clone-tree.ts';
import { noticesText } from '../build/notices/notices-text.ts';
import { words } from '../ui-strings.ts';
import { addPolicy } from './content-policy.ts';
import { offlinePage } from './downloads.ts';
import { drawingSheet } from './drawings.ts';
import { linksOf } from './links.ts';
import { offlinePart } from './offline-part.ts';
import { findElement, placeOf, removeElements, rewriteForOneFile, toArticle } from './one-file-page.ts';
import { encodeIndex, indexData } from './packs.ts';
import type { Site } from './read-site.ts';

/** The scripts of the file, in the order in which they run. */
export interface OneFileScripts {
  transport: string;
  pagefind: string;
  /** Shows one page at a time. */
  pages: string;
  /** The scripts of the site's own pages. */
  site: readonly string[];
}

const types: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** A file as an address that holds it; undefined where it is no picture. */
const dataAddressIn =
  ({ files }: Site) =>
  (path: string): string | undefined => {
    const bytes = files.get(path);
    const type = types[path.split('.').at(-1) ?? ''];
    return bytes && type ? `data:${type};base64,${Buffer.from(bytes).toString('base64')}` : undefined;
  };

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, properties: Element['properties'], ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** Code that can stand in a page: nothing in it ends the element or opens a comment. */
const inScript = (code: string) => code.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');
const script = (code: string) => element('script', {}, text(inScript(code)));

const stylesOf = (tree: Root): string[] => {
  const found: string[] = [];
  visit(tree, 'element', ({ tagName, children }: Element) => {
    if (tagName === 'style') found.push(children.map((child) => ('value' in child ? child.value : '')).join(''));
  });
  return found;
};

/** With script one page is seen at a time, from the menu down; without it, and in no other case, all of them. */
const pageStyle = `
.one-file [data-page]:not(.here){display:none}
.one-file [data-page]{scroll-margin-block-start:100vh}
.one-file:has(.here [data-search-box]) .site-header search{display:none}
html:not(.one-file) search{display:none}
details.licenses{max-inline-size:60rem;margin:1rem auto;padding-inline:1rem}
details.licenses pre{white-space:pre-wrap;overflow-wrap:anywhere}
[data-page]:target,[data-page]:focus{outline:0}
html:not(.one-file) [data-page]+[data-page]{border-block-start:3px solid;padding-block-start:2rem;margin-block-start:2rem;break-before:page}
`;

/** A link to a file that is no picture cannot be followed in one file. @throws Error that names it */
function refuseFiles(pages: ReadonlyMap<string, Root>, site: Site): void {
  const dataAddress = dataAddressIn(site);
  for (const [path, tree] of pages)
    for (const link of linksOf(tree)) {
      const file = link.startsWith(site.base) ? link.slice(site.base.length).replace(/[?#].*/s, '') : '';
      if (site.files.has(file) && !dataAddress(file) && !file.endsWith('.js'))
        throw new Error(
          `/${path} links to ${link}, a file that cannot be part of the copy in one file. Put data-online on the link.`,
        );
    }
}

/** The page whose frame the file takes: one with the search box of every page. */
const framePage = offlinePage;

interface Frame {
  tree: Root;
  head: Element;
  body: Element;
  main: Element;
}

/** Header and footer of the file, without scripts and styles. @throws Error when the page has none */
function frameOf(page: Root | undefined, base: string, dataAddress: (path: string) => string | undefined): Frame {
  const tree: Root = page ? cloneTree(page) : { type: 'root', children: [] };
  const [head, body, main] = ['head', 'body', 'main'].map((name) =>
    findElement(tree, ({ tagName }) => tagName === name),
  );
  if (!head || !body || !main) throw new Error(`/${framePage} has no main part: no copy in one file.`);
  removeElements(tree, ({ tagName }) => tagName === 'style' || tagName === 'script');
  main.children = [];
  rewriteForOneFile(tree, framePage, base, dataAddress);
  return { tree, head, body, main };
}

/** Id of the frame's own main part: no place of a page is called so, and a skip link is known by an address like this. */
const mainId = 'main';

/** The skip link of the frame leads to the frame's own main part. */
function setMain({ tree, main }: Frame, articles: Element[]): void {
  main.properties = { id: mainId, tabIndex: -1 };
  main.children = articles;
  const skip = findElement(tree, ({ properties }) => properties['href'] === `#${placeOf(framePage, 'main')}`);
  if (skip) skip.properties['href'] = `#${mainId}`;
}

function setTitle({ tree }: Frame, home: Root | undefined): void {
  const [own, title] = [tree, home].map((page) => page && findElement(page, ({ tagName }) => tagName === 'title'));
  if (own && title) own.children = title.children;
}

const dataBlock = (value: unknown) =>
  element('script', { type: 'application/json', id: 'guide-index' }, text(JSON.stringify(value)));

/** The licences, at the very end: whoever has the file has them. */
const notices = () =>
  element(
    'details',
    { className: ['licenses'] },
    element('summary', {}, text(words.offline.licences)),
    element('pre', {}, text(noticesText())),
  );

/** Makes the file. @throws Error when a page links to a file that cannot be in it */
export function makeOneFile(site: Site, scripts: OneFileScripts): string {
  const dataAddress = dataAddressIn(site);
  const pages = new Map([...site.pages].map(([path, tree]) => [path, offlinePart(tree)] as const));
  refuseFiles(pages, site);
  // Before the addresses in the pages become those of the one file.
  const drawings = drawingSheet({ ...site, pages }, placeOf);
  const frame = frameOf(pages.get(framePage), site.base, dataAddress);
  const styles = [...new Set([...pages.values()].flatMap(stylesOf)), pageStyle];
  setTitle(frame, pages.get(''));
  setMain(
    frame,
    [...pages].flatMap(([path, tree]) => toArticle(tree, path, site.base, dataAddress) ?? []),
  );
  frame.head.children.push(
    element('style', {}, text(styles.join('\n'))),
    script(`document.documentElement.classList.add('one-file')`),
  );
  frame.body.children.push(
    notices(),
    drawings,
    dataBlock(encodeIndex(indexData(site))),
    ...[scripts.transport, scripts.pagefind, scripts.pages, ...scripts.site].map(script),
  );
  addPolicy(frame.tree, []);
  return toHtml(frame.tree);
}

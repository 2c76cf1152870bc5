/** Builds the single-file edition: all pages in one HTML file, with search and data. */
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { cloneTree } from '../build/clone-tree.ts';
import { findElement } from '../build/each-element.ts';
import { noticesText } from '../build/notices/notices-text.ts';
import type { FileSource } from '../build/site-files.ts';
import { uiStrings } from '../ui-strings.ts';
import { addPolicy } from './content-policy.ts';
import { offlinePage } from './downloads.ts';
import { drawingSheet, partFinder } from './drawings.ts';
import { neededFiles } from './needed-files.ts';
import { placeOf, removeElements, rewriteForOneFile } from './single-file-page.ts';
import { encodeIndex, indexData } from './index-scripts.ts';
import type { PageBundle } from './page-bundle.ts';

/** Scripts in execution order. */
export interface OneFileScripts {
  transport: string;
  pagefind: string;
  /** Shows one page at a time. */
  pages: string;
  /** The scripts of the site's pages. */
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

const typeOf = (path: string) => types[path.split('.').at(-1) ?? ''];

/** Whether a file can be a data URL. */
export const isPicture = (path: string) => typeOf(path) !== undefined;

/** A file as a data URL; undefined for anything but images. */
export const dataUrlIn =
  (files: FileSource) =>
  (path: string): string | undefined => {
    const type = typeOf(path);
    const bytes = type && files.read(path);
    return bytes ? `data:${type};base64,${Buffer.from(bytes).toString('base64')}` : undefined;
  };

/** Escapes code so that it cannot end the element or open a comment. */
const inScript = (code: string) => code.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');
const script = (code: string) => h('script', inScript(code));

/** With script one page is visible at a time; without it, all of them. */
const pageStyle = `
.one-file [data-page]:not(.here){display:none}
.one-file [data-page]{scroll-margin-block-start:100vh}
.one-file:has(.here [data-search-box]) .site-header search{display:none}
html:not(.one-file) :is(search,.toc-opener){display:none}
details.licenses{max-inline-size:60rem;margin:1rem auto;padding-inline:1rem}
details.licenses pre{white-space:pre-wrap;overflow-wrap:anywhere}
[data-page]:target,[data-page]:focus{outline:0}
html:not(.one-file) [data-page]+[data-page]{border-block-start:3px solid;padding-block-start:2rem;margin-block-start:2rem;break-before:page}
`;

/** A link to a file other than an image does not work in a single file. @throws Error with its path */
function refuseFiles(pages: ReadonlyMap<string, PageBundle>, files: FileSource): void {
  const dataUrl = dataUrlIn(files);
  for (const [page, { linked }] of pages)
    for (const path of neededFiles(linked, files))
      if (!dataUrl(path) && !path.endsWith('.js'))
        throw new Error(
          `/${page} links to ${path}, a file that cannot be part of the copy in one file. Put data-online on the link.`,
        );
}

/** Header and footer, without scripts and styles, from a page with the standard search box. */
export function frameOf(page: Root, base: string, dataUrl: (path: string) => string | undefined): Root {
  const tree = cloneTree(page);
  removeElements(tree, ({ tagName }) => tagName === 'style' || tagName === 'script');
  const main = findElement(tree, ({ tagName }) => tagName === 'main');
  if (main) main.children = [];
  rewriteForOneFile(tree, offlinePage, base, dataUrl);
  return tree;
}

/** Id of the frame's main element. It differs from all page anchors, and the skip link is identified by it. */
const mainId = 'main';

/** Points the skip link at the frame's main element. */
function setMain(tree: Root, main: Element, articles: ElementContent[]): void {
  main.properties = { id: mainId, tabIndex: -1 };
  main.children = articles;
  const skip = findElement(tree, ({ properties }) => properties['href'] === `#${placeOf(offlinePage, 'main')}`);
  if (skip) skip.properties['href'] = `#${mainId}`;
}

function setTitle(tree: Root, title: string): void {
  const own = findElement(tree, ({ tagName }) => tagName === 'title');
  if (own) own.children = [{ type: 'text', value: title }];
}

const dataBlock = (value: unknown) =>
  h('script', { type: 'application/json', id: 'guide-index' }, JSON.stringify(value));

/** Licenses, at the end of the file. */
const notices = () =>
  h('details', { class: 'licenses' }, [h('summary', uiStrings.offline.licenses), h('pre', noticesText())]);

/**
 * Builds the file.
 * @param pages page bundles by path
 * @throws Error if a page links to a file that cannot be included
 */
export function makeSingleFile(
  pages: ReadonlyMap<string, PageBundle>,
  files: FileSource,
  scripts: OneFileScripts,
): string {
  refuseFiles(pages, files);
  const frame = pages.get(offlinePage)?.offer?.frame ?? { type: 'root', children: [] };
  const [head, body, main] = ['head', 'body', 'main'].map((name) =>
    findElement(frame, ({ tagName }) => tagName === name),
  );
  if (!head || !body || !main) throw new Error(`/${offlinePage} has no main part: no copy in one file.`);
  const all = [...pages.values()];
  const drawings = drawingSheet(
    all.flatMap((page) => page.drawings),
    partFinder(files),
    placeOf,
  );
  const styles = [...new Set(all.flatMap((page) => page.styles)), pageStyle];
  setTitle(frame, pages.get('')?.title ?? '');
  const articles = all.flatMap(({ article }) => article ?? []).join('');
  setMain(frame, main, [{ type: 'raw', value: articles }]);
  head.children.push(h('style', styles.join('\n')), script(`document.documentElement.classList.add('one-file')`));
  body.children.push(
    notices(),
    drawings,
    dataBlock(encodeIndex(indexData(files))),
    ...[scripts.transport, scripts.pagefind, scripts.pages, ...scripts.site].map(script),
  );
  addPolicy(frame, []);
  return toHtml(frame, { allowDangerousHtml: true });
}

/** What offline editions need of a page, as data, so that none of them has to parse it again. */
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { BuiltPage } from '../build/built-page.ts';
import { cloneTree } from '../build/clone-tree.ts';
import { eachElement, findElement } from '../build/each-element.ts';
import type { PageRole } from '../build/page-role.ts';
import type { FileSource } from '../build/site-files.ts';
import { site as settings } from '../site.ts';
import { bookPart, documentText, type InBook } from './epub/book-page.ts';
import { chapterFacts, menuLinks, type ChapterFacts } from './epub/chapters.ts';
import { offlinePage, readDownloads, type Downloads } from './downloads.ts';
import { drawIn, partFinder, usesIn, type DrawingUse } from './drawings.ts';
import { folderPage } from './folder.ts';
import { linkedPaths } from './links.ts';
import { offlinePart } from './offline-part.ts';
import { dataUrlIn, frameOf } from './single-file.ts';
import { toArticle } from './single-file-page.ts';
import { pageModules } from './page-scripts.ts';
import { printPartOf, type PrintPart } from './print/print-part.ts';

export interface PageBundle {
  /** Text of its `<title>`. */
  title: string;
  /** The page of the offline folder; the search index path is inserted later. */
  folder: string;
  /** The article of the single-file edition; undefined for a page without a main element. */
  article: string | undefined;
  /** Paths within the guide that it links to; and those of its folder version, in which drawings are inlined. */
  linked: readonly string[];
  linkedInFolder: readonly string[];
  /** Paths of its modules. */
  modules: readonly string[];
  /** Contents of its style sheets. */
  styles: readonly string[];
  drawings: readonly DrawingUse[];
  /** Undefined for a page that is not a chapter. */
  chapter: (ChapterFacts & { document: string; print: PrintPart | undefined }) | undefined;
  /** Home page only: the links of its menus. */
  menu: readonly string[];
  /** Download page only: its names, and the frame for the single-file edition. */
  offer: { downloads: Downloads | undefined; frame: Root } | undefined;
}

/** Inputs shared by all pages. */
export interface BundleSource {
  base: string;
  files: FileSource;
  /** URL of the guide, if known. */
  url: string | undefined;
  /** Role of each page, by path. */
  roles: ReadonlyMap<string, PageRole>;
}

/** Pages that need a server. */
const serverPages = new Set(['404.html']);
/** Pages that are useful on the web only: menus, downloads. */
const webPages = new Set(['', 'browse/', 'offline/', 'search/']);

/** Whether a page is part of offline editions. @param file path within the site */
export const isPageOfBundle = (file: string, { isForHosts }: PageRole) => !isForHosts && !serverPages.has(file);

/** Whether a page is a chapter of the EPUB. `path` is its path within the guide. */
const isChapter = (path: string, role: PageRole | undefined) =>
  !!role && !role.isUnlisted && isPageOfBundle(path, role) && !webPages.has(path);

const stylesOf = (tree: Root): string[] => {
  const found: string[] = [];
  eachElement(tree, ({ tagName, children }: Element) => {
    if (tagName === 'style') found.push(children.map((child) => ('value' in child ? child.value : '')).join(''));
  });
  return found;
};

function titleOf(tree: Root): string {
  const title = findElement(tree, ({ tagName }) => tagName === 'title')?.children[0];
  return title?.type === 'text' ? title.value : '';
}

function chapterOf(page: BuiltPage, offline: Root, { base, url, roles }: BundleSource): PageBundle['chapter'] {
  const { path } = page;
  if (!isChapter(path, roles.get(path))) return undefined;
  const book: InBook = {
    base,
    has: (other) => isChapter(other, roles.get(other)),
    onWeb: (other) => url && url + other,
  };
  const facts = chapterFacts(page.tree, path, base);
  const text = documentText(facts.title, settings.language, settings.direction, bookPart(offline, path, book));
  const isPart = (other: string) => book.has(other) && !!roles.get(other)?.hasEntry;
  return { ...facts, document: text, print: printPartOf(page.tree, path, base, isPart) };
}

/** Undefined for a page outside offline editions. @param page not changed */
export function bundleOf(page: BuiltPage, source: BundleSource): PageBundle | undefined {
  if (!isPageOfBundle(page.file, page.role)) return undefined;
  const { path } = page;
  const { base, files } = source;
  const dataUrl = dataUrlIn(files);
  const offline = offlinePart(page.tree);
  const findPart = partFinder(files);
  const drawings = usesIn(offline, path, base, findPart);
  const drawn = drawIn(cloneTree(offline), path, base, findPart);
  const article = toArticle(cloneTree(offline), path, base, dataUrl);
  return {
    title: titleOf(offline),
    linked: linkedPaths(offline, path, base),
    linkedInFolder: linkedPaths(drawn, path, base),
    modules: pageModules(offline, path, base),
    styles: stylesOf(offline),
    drawings: drawings.map(({ path: file, fragment }) => ({ path: file, fragment })),
    article: article && toHtml(article),
    chapter: chapterOf(page, offline, source),
    menu: path === '' ? menuLinks(page.tree, path, base) : [],
    offer:
      path === offlinePage
        ? { downloads: readDownloads(page.tree, base), frame: frameOf(offline, base, dataUrl) }
        : undefined,
    folder: folderPage(drawn, path, base),
  };
}

/** What the copies need of one page, as data: made while its tree is there, so that no copy parses it again. */
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
import { dataAddressIn, frameOf } from './single-file.ts';
import { toArticle } from './single-file-page.ts';
import { pageModules } from './page-scripts.ts';
import { printPartOf, type PrintPart } from './print/print-part.ts';

export interface PageBundle {
  /** Text of its `<title>`. */
  title: string;
  /** The page of the folder, as HTML; what it calls the index of the search is put into it last. */
  folder: string;
  /** The part of the one file, as HTML; undefined for a page without a main part. */
  article: string | undefined;
  /** Paths that it links to, within the guide; and those of the folder, in which drawings stand in the page itself. */
  linked: readonly string[];
  linkedInFolder: readonly string[];
  /** Paths of the modules that it runs. */
  modules: readonly string[];
  /** Texts of its style sheets. */
  styles: readonly string[];
  drawings: readonly DrawingUse[];
  /** Undefined for a page that is no chapter of the book. */
  chapter: (ChapterFacts & { document: string; print: PrintPart | undefined }) | undefined;
  /** Of the home page: what its menus link to. */
  menu: readonly string[];
  /** Of the page that offers copies: what it says of them, and the frame that the one file takes from it. */
  offer: { downloads: Downloads | undefined; frame: Root } | undefined;
}

/** What the copies of all pages share. */
export interface BundleSource {
  base: string;
  files: FileSource;
  /** Address of the guide on the web, where that is known. */
  address: string | undefined;
  /** Role of each page of the site by its path. */
  roles: ReadonlyMap<string, PageRole>;
}

/** Pages that only a server can show. */
const serverPages = new Set(['404.html']);
/** Pages that serve a reader on the web: menus, and one that offers copies. */
const webPages = new Set(['', 'browse/', 'offline/', 'search/']);

/** Whether a page belongs into copies. @param file path within the site */
export const isPageOfBundle = (file: string, { isForHosts }: PageRole) => !isForHosts && !serverPages.has(file);

/** Whether a page is a chapter of the book; `path` is its address within the guide. */
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

function chapterOf(page: BuiltPage, offline: Root, { base, address, roles }: BundleSource): PageBundle['chapter'] {
  const { path } = page;
  if (!isChapter(path, roles.get(path))) return undefined;
  const book: InBook = {
    base,
    has: (other) => isChapter(other, roles.get(other)),
    onWeb: (other) => address && address + other,
  };
  const facts = chapterFacts(page.tree, path, base);
  const text = documentText(facts.title, settings.language, settings.direction, bookPart(offline, path, book));
  const isPart = (other: string) => book.has(other) && !!roles.get(other)?.hasEntry;
  return { ...facts, document: text, print: printPartOf(page.tree, path, base, isPart) };
}

/** Undefined for a page that belongs into no copy. @param page it is not changed */
export function bundleOf(page: BuiltPage, source: BundleSource): PageBundle | undefined {
  if (!isPageOfBundle(page.file, page.role)) return undefined;
  const { path } = page;
  const { base, files } = source;
  const dataAddress = dataAddressIn(files);
  const offline = offlinePart(page.tree);
  const findPart = partFinder(files);
  const drawings = usesIn(offline, path, base, findPart);
  const drawn = drawIn(cloneTree(offline), path, base, findPart);
  const article = toArticle(cloneTree(offline), path, base, dataAddress);
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
        ? { downloads: readDownloads(page.tree, base), frame: frameOf(offline, base, dataAddress) }
        : undefined,
    folder: folderPage(drawn, path, base),
  };
}

/** The book as one page to be printed: cover, contents with page numbers, every chapter, in one order of headings. */
import type { Element, ElementContent, Properties, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { roleInTree } from '../../build/page-role.ts';
import { site as settings } from '../../site.ts';
import { coverOf } from '../../social/cover.ts';
import { colored } from '../../social/palette.ts';
import { words } from '../../ui-strings.ts';
import { removeElements } from '../one-file-page.ts';
import { drawingText } from '../../model/drawing/drawing.ts';
import { drawingsOf } from '../drawings.ts';
import { offlinePart } from '../offline-part.ts';
import { isChapter } from '../page-copy.ts';
import type { Site } from '../read-site.ts';
import { bookPart, documentOf, pictureOf } from './book-page.ts';
import { chapterFacts, chaptersOf, menuLinks, type Chapter } from './chapters.ts';
import type { Edition } from './make-book.ts';
import { printStyle, type Paper } from './print-style.ts';

/** Id of a chapter, or of a place in it. */
const placeOf = (document: string, id = '') => `${document.replace(/\.xhtml$/, '')}${id && `--${id}`}`;
const idOfChapter = ({ path }: Chapter) => placeOf(documentOf(path));

const element = (tagName: string, properties: Properties, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const text = (value: string): ElementContent => ({ type: 'text', value });

/** Ids and links as they are where all chapters stand in one page. */
function rename(part: Element, document: string): void {
  visit(part, 'element', ({ properties }: Element) => {
    const { id, href } = properties;
    if (typeof id === 'string') properties['id'] = placeOf(document, id);
    const [, other, place] = /^([^#/:]*\.xhtml)?(?:#(.*))?$/.exec(typeof href === 'string' ? href : ':') ?? [];
    if (other || place) properties['href'] = `#${placeOf(other ?? document, place && decodeURIComponent(place))}`;
  });
}

/** What is folded is open on paper, and what only leads around one page of the site leaves. */
function unfold(part: Element): void {
  const tree: Root = { type: 'root', children: [part] };
  const isWay = ({ properties: { className } }: Element) =>
    Array.isArray(className) && ['toc', 'jump'].some((name) => className.includes(name));
  removeElements(tree, isWay);
  visit(part, 'element', ({ tagName, properties }: Element) => {
    if (tagName === 'details') properties['open'] = true;
  });
}

/** Headings of a chapter that stands below another are one step lower. */
function lower(part: Element): void {
  visit(part, 'element', (heading: Element) => {
    const [, level] = /^h([1-5])$/.exec(heading.tagName) ?? [];
    if (level) heading.tagName = `h${Number(level) + 1}`;
  });
}

function chapterOf(
  chapter: Chapter,
  { base, pages }: Site,
  paths: ReadonlySet<string>,
  address: string | undefined,
): Element {
  const { path, below } = chapter;
  const book = {
    base,
    has: (other: string) => paths.has(other),
    onWeb: (other: string) => address && address + other,
  };
  const part = element(
    'section',
    { className: ['chapter'] },
    bookPart(offlinePart(pages.get(path) as Root), path, book),
  );
  rename(part, documentOf(path));
  unfold(part);
  if (below) lower(part);
  part.properties['id'] = idOfChapter(chapter);
  return part;
}

/** @param pageOf page of a chapter by its id, once it is known */
const contents = (chapters: readonly Chapter[], pageOf: (id: string) => number | undefined): Element =>
  element('section', { className: ['contents'] }, [
    element('h1', {}, [text(words.book.contents)]),
    element(
      'ol',
      {},
      chapters.map((chapter) => {
        const id = idOfChapter(chapter);
        return element('li', { className: chapter.below ? ['below'] : [] }, [
          element('a', { href: `#${id}` }, [
            element('span', {}, [text(chapter.title)]),
            element('span', { className: ['page'] }, [text(String(pageOf(id) ?? ''))]),
          ]),
        ]);
      }),
    ),
  ]);

export interface PrintBook {
  /** Ids of the chapters, in order. */
  ids: readonly string[];
  /** What the page loads: name → content. */
  files: ReadonlyMap<string, string>;
  /** The page. @param pageOf page of a chapter by its id, once it is known */
  html: (pageOf: (id: string) => number | undefined) => string;
}

/** @param address of the guide on the web, where it is known */
export function printBook(site: Site, edition: Edition, address: string | undefined, paper: Paper): PrintBook {
  const pages = [...site.pages].filter(([path, tree]) => isChapter(path, roleInTree(tree)));
  const facts = new Map(pages.map(([path, tree]) => [path, chapterFacts(tree, path, site.base)] as const));
  const home = site.pages.get('');
  const chapters = chaptersOf(facts, home ? menuLinks(home, '', site.base) : []);
  const paths = new Set(chapters.map(({ path }) => path));
  const parts = chapters.map((chapter) => chapterOf(chapter, site, paths, address));
  const said = words.offline.edition(edition.dayInWords);
  const head = [
    element('meta', { charSet: 'utf-8' }, []),
    element('title', {}, [text(`${settings.name}: ${settings.subject}`)]),
    element('style', {}, [text(printStyle(`${settings.name} · ${said}`, paper))]),
  ];
  const cover = element(
    'img',
    { className: ['cover'], src: 'cover.svg', alt: words.book.cover(settings.name, settings.subject) },
    [],
  );
  return {
    ids: chapters.map(idOfChapter),
    files: new Map([
      ['cover.svg', coverOf(settings.name, settings.subject, said)],
      ...[...drawingsOf(site.files)].map(
        ([path, drawing]) => [pictureOf(path), drawingText(colored(drawing))] as const,
      ),
    ]),
    html: (pageOf) =>
      `<!DOCTYPE html>${toHtml(
        element('html', { lang: settings.language, dir: settings.direction }, [
          element('head', {}, head),
          element('body', {}, [cover, contents(chapters, pageOf), ...parts]),
        ]),
      )}`,
  };
}

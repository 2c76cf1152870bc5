/** Extracts the words of an entry from each output of a built guide. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { splitFragment } from '../../src/model/redirects.ts';
import { handoutOf } from '../../src/model/handout.ts';
import { hasPage } from '../../src/model/routes.ts';
import { documentOf } from '../../src/offline/epub/book-page.ts';
import { placeOf } from '../../src/offline/single-file-page.ts';
import { partId } from '../../src/offline/print/print-part.ts';
import { textOf, type TextOptions } from './html-words.ts';
import { markdownText } from './markdown-words.ts';
import type { Output } from './output.ts';
import { fullTexts, searchTexts } from './search-outputs.ts';
import { wordsOf } from './words.ts';

/** Reads each page once. */
function once(read: (page: string) => string[] | undefined): Output['wordsAt'] {
  const known = new Map<string, string[] | undefined>();
  return (path) => {
    const { page } = splitFragment(path);
    if (!known.has(page)) known.set(page, read(page));
    return known.get(page);
  };
}

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** Every element of a tree that has an id. */
function elementsById(tree: Root): Map<string, Element> {
  const found = new Map<string, Element>();
  visit(tree, 'element', (element: Element) => {
    if (typeof element.properties['id'] === 'string') found.set(element.properties['id'], element);
  });
  return found;
}

const mainOf = (html: string) => {
  let main: Element | undefined;
  visit(fromHtml(html), 'element', (element: Element) => {
    if (element.tagName === 'main' || element.tagName === 'body') main = element;
  });
  return main;
};

const readIn = (root: string, path: string) =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;

const pages = (name: string, root: string, end = 'index.html', options: TextOptions = {}): Output => ({
  name,
  hasNumbers: options.numbers ?? true,
  wordsAt: once((page) => {
    const html = readIn(root, `${page}${end}`);
    const main = html === undefined ? undefined : mainOf(html);
    return main && wordsOf(textOf(main, options));
  }),
});

/** The part of a page that search indexes. */
const indexedPages = (root: string) =>
  pages('indexed page', root, 'index.html', {
    numbers: false,
    leaveOut: ({ tagName, properties }) => tagName === 'svg' || 'dataPagefindIgnore' in properties,
  });

const markdownPages = (root: string): Output => ({
  name: 'Markdown page',
  hasNumbers: true,
  wordsAt: once((page) => {
    const text = readIn(root, `${page}index.md`);
    return text === undefined ? undefined : wordsOf(markdownText(text));
  }),
});

/** llms-full.txt contains each Markdown page. */
const forAssistants = (root: string): Output => {
  const all = readIn(root, 'llms-full.txt') ?? '';
  return {
    name: 'llms-full.txt',
    hasNumbers: true,
    covers: hasPage,
    wordsAt: once((page) => {
      const text = readIn(root, `${page}index.md`)?.trim();
      if (text === undefined) return undefined;
      return all.includes(`\n\n${text}\n`) ? wordsOf(markdownText(text)) : [];
    }),
  };
};

function oneFile(root: string): Output {
  const name = readdirSync(join(root, 'download')).find((file) => file.endsWith('.html')) ?? '';
  const places = elementsById(fromHtml(readFileSync(join(root, 'download', name), 'utf8')));
  return {
    name: 'single file',
    hasNumbers: true,
    wordsAt: once((page) => {
      const part = places.get(placeOf(page));
      return part && wordsOf(textOf(part));
    }),
  };
}

function book(root: string): Output {
  const name = readdirSync(join(root, 'download')).find((file) => file.endsWith('.epub')) ?? '';
  const files = unzipSync(new Uint8Array(readFileSync(join(root, 'download', name))));
  return {
    name: 'book',
    hasNumbers: true,
    wordsAt: once((page) => {
      const bytes = files[`EPUB/${documentOf(page)}`];
      const body = bytes && mainOf(decode(bytes));
      return body && wordsOf(textOf(body));
    }),
  };
}

function printed(root: string): Output {
  const places = elementsById(fromHtml(readFileSync(join(root, 'print/index.html'), 'utf8')));
  return {
    name: 'printed guide',
    hasNumbers: true,
    covers: hasPage,
    wordsAt: once((page) => {
      const part = places.get(partId(page));
      return part && wordsOf(textOf(part));
    }),
  };
}

/** Handouts have the names of cautions, but not the notes on them. */
const handouts = (root: string): Output => ({
  ...pages('handout', root, 'handout/index.html'),
  covers: (entry) => handoutOf(entry) !== undefined,
  fields: new Set([
    ...['title', 'summary', 'aims', 'steps', 'feels', 'dos', 'donts'],
    ...['inShort', 'home', 'noHome', 'expect', 'therapy', 'notHelpful', 'ask'],
  ]),
});

/** The outputs that contain the text of pages. @param root folder of a built guide */
export function outputsOf(root: string): Output[] {
  const indexed = indexedPages(root);
  return [
    pages('page', root),
    pages('offline folder', `${root}-offline`),
    markdownPages(root),
    forAssistants(root),
    searchTexts(root, indexed),
    fullTexts(root, indexed),
    oneFile(root),
    book(root),
    printed(root),
    handouts(root),
  ];
}

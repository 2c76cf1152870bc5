/** The package document, navigation document and container file of an EPUB. */
import { x } from 'xastscript';
import type { Element } from 'xast';
import { xmlText } from '../../outputs/feeds/xml.ts';

export interface BookInfo {
  title: string;
  subtitle: string;
  language: string;
  publisher: string;
  rights: string;
  /** Review status and disclaimer. */
  notice: string;
  /** URL of the guide, or another unique identifier. */
  identifier: string;
  /** YYYY-MM-DD */
  day: string;
}

/** A document, in reading order. */
export interface BookItem {
  file: string;
  title: string;
  below: boolean;
}

const xml = (element: Element) => `<?xml version="1.0" encoding="utf-8"?>\n${xmlText(element)}\n`;

export const container = () =>
  xml(
    x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
      x('rootfiles', [
        x('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
      ]),
    ]),
  );

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  png: 'image/png',
  svg: 'image/svg+xml',
  xhtml: 'application/xhtml+xml',
};
const typeOf = (file: string) => types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
const idOf = (file: string) => `f-${file.replace(/[^A-Za-z0-9.-]/g, '-')}`;

const access = (property: string, value: string) => x('meta', { property: `schema:${property}` }, value);

function metadata(info: BookInfo): Element {
  return x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    x('dc:identifier', { id: 'book-id' }, info.identifier),
    x('dc:title', `${info.title}: ${info.subtitle}`),
    x('dc:language', info.language),
    x('dc:creator', info.publisher),
    x('dc:publisher', info.publisher),
    x('dc:rights', info.rights),
    x('dc:description', info.notice),
    x('dc:date', info.day),
    x('meta', { property: 'dcterms:modified' }, `${info.day}T00:00:00Z`),
    access('accessMode', 'textual'),
    access('accessMode', 'visual'),
    access('accessModeSufficient', 'textual'),
    ...['alternativeText', 'structuralNavigation', 'tableOfContents'].map((name) =>
      access('accessibilityFeature', name),
    ),
    access('accessibilityHazard', 'none'),
  ]) as Element;
}

/** `package.opf`. @param files all other files; the cover is `cover.png`, the navigation document `contents.xhtml` */
export function packageFile(info: BookInfo, items: readonly BookItem[], files: readonly string[]): string {
  const properties: Readonly<Record<string, string>> = { 'cover.png': 'cover-image', 'contents.xhtml': 'nav' };
  const manifest = files.map((file) =>
    x('item', {
      id: idOf(file),
      href: file,
      'media-type': typeOf(file),
      ...(properties[file] && { properties: properties[file] }),
    }),
  );
  const spine = ['cover.xhtml', 'contents.xhtml', ...items.map(({ file }) => file)];
  return xml(
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'book-id',
        'xml:lang': info.language,
      },
      [
        metadata(info),
        x('manifest', manifest),
        x(
          'spine',
          spine.map((file) => x('itemref', { idref: idOf(file) })),
        ),
      ],
    ) as Element,
  );
}

const entryOf = ({ file, title }: BookItem, below: readonly BookItem[]): Element =>
  x('li', [
    x('a', { href: file }, title),
    ...(below.length > 0
      ? [
          x(
            'ol',
            below.map((item) => entryOf(item, [])),
          ),
        ]
      : []),
  ]) as Element;

/** The table of contents as nested lists. */
function contentsList(items: readonly BookItem[]): Element {
  const groups: { item: BookItem; below: BookItem[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (item.below && last) last.below.push(item);
    else groups.push({ item, below: [] });
  }
  return x(
    'ol',
    groups.map(({ item, below }) => entryOf(item, below)),
  ) as Element;
}

/** `contents.xhtml`: the navigation document. */
export function contentsFile(heading: string, language: string, items: readonly BookItem[]): string {
  const names = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' };
  const head = x('head', [x('title', heading), x('link', { rel: 'stylesheet', type: 'text/css', href: 'book.css' })]);
  const nav = x('nav', { 'epub:type': 'toc', id: 'toc' }, [x('h1', heading), contentsList(items)]);
  return xml(x('html', { ...names, lang: language, 'xml:lang': language }, [head, x('body', [nav])]) as Element);
}

/** Builds the EPUB of the whole guide. */
import { createHash } from 'node:crypto';
import type { FileSource } from '../../build/site-files.ts';
import { drawingText } from '../../model/drawing/drawing.ts';
import { drawingsOf } from '../drawings.ts';
import { site as settings } from '../../site.ts';
import { coverOf } from '../../social/cover.ts';
import { colored } from '../../social/palette.ts';
import { pngOf } from '../../social/png.ts';
import { uiStrings } from '../../ui-strings.ts';
import { makeZip } from '../zip.ts';
import { documentOf, documentText, pictureOf } from './book-page.ts';
import { bookStyle } from './book-style.ts';
import type { Chapter } from './chapters.ts';
import { container, contentsFile, packageFile, type BookInfo, type BookItem } from './package.ts';

export interface Edition {
  day: string;
  dayInWords: string;
}

/** A deterministic UUID of the guide and edition, for guides without a URL. */
function identifierOf(url: string | undefined, day: string): string {
  if (url) return `${url}#${day}`;
  const hash = createHash('sha256').update(`${settings.name}\n${settings.subject}\n${day}`).digest('hex');
  // Version and variant bits of a name-based UUID.
  const uuid = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  return `urn:uuid:${uuid}`;
}

const infoOf = (url: string | undefined, day: string): Omit<BookInfo, 'notice'> => ({
  title: settings.name,
  subtitle: settings.subject,
  language: settings.language,
  publisher: settings.name,
  rights: [
    `${uiStrings.page.license} ${settings.license.name}.`,
    ...(settings.adaptedFrom ? [uiStrings.attribution.sentence(settings.adaptedFrom)] : []),
  ].join(' '),
  identifier: identifierOf(url, day),
  day,
});

/** Drawings in the EPUB, by file name. */
const picturesIn = (pages: readonly string[], files: FileSource): [string, string][] =>
  [...drawingsOf(files)]
    .filter(([path]) => pages.some((page) => page.includes(`"${pictureOf(path)}"`)))
    .map(([path, drawing]) => [pictureOf(path), drawingText(colored(drawing))]);

const coverPage = () =>
  documentText(settings.name, settings.language, settings.direction, [
    {
      type: 'element',
      tagName: 'p',
      properties: { className: ['cover'] },
      children: [
        {
          type: 'element',
          tagName: 'img',
          properties: { src: 'cover.png', alt: uiStrings.book.cover(settings.name, settings.subject) },
          children: [],
        },
      ],
    },
  ]);

/** A chapter with its document. */
export interface BookChapter extends Chapter {
  document: string;
}

/** @param about URL of the guide, if known, and notices about it */
export async function makeBook(
  chapters: readonly BookChapter[],
  site: FileSource,
  edition: Edition,
  { url, notices }: { url: string | undefined; notices: readonly string[] },
): Promise<Uint8Array> {
  const items: BookItem[] = chapters.map(({ path, title, below }) => ({ file: documentOf(path), title, below }));
  const cover = await pngOf(coverOf(settings.name, settings.subject, uiStrings.offline.edition(edition.dayInWords)));
  const pictures = picturesIn(
    chapters.map(({ document }) => document),
    site,
  );
  const files = new Map<string, string | Uint8Array>([
    ['book.css', bookStyle],
    ['contents.xhtml', contentsFile(uiStrings.book.contents, settings.language, items)],
    ['cover.png', new Uint8Array(cover)],
    ['cover.xhtml', coverPage()],
    ...pictures,
    ...chapters.map(({ path, document }) => [documentOf(path), document] as const),
  ]);
  const names = [...files.keys()].toSorted();
  const whole = new Map<string, string | Uint8Array>([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', container()],
    ['EPUB/package.opf', packageFile({ ...infoOf(url, edition.day), notice: notices.join(' ') }, items, names)],
    ...[...files].map(([name, content]) => [`EPUB/${name}`, content] as const),
  ]);
  return makeZip(whole, edition.day, 'mimetype');
}

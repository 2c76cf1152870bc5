/** Reads and fills in the download page: names, and sizes once the downloads are built. */
import type { Root } from 'hast';
import { eachElement } from '../build/each-element.ts';
import { offlineStrings } from '#ui-strings/offline.ts';
import { targetWithin } from '../model/target.ts';

/** Path of the download page. */
export const offlinePage = 'offline/';

export interface Downloads {
  /** Paths within the guide. */
  folder: string;
  oneFile: string;
  book: string;
  sums: string;
  /** Date of the edition: YYYY-MM-DD, and formatted. */
  day: string;
  dayInWords: string;
  /** Expiry date, formatted. */
  goodUntil: string;
}

/** Reads the names; undefined for a guide without downloads. */
export function readDownloads(page: Root, base: string): Downloads | undefined {
  const paths = new Map<string, string>();
  let [day, dayInWords, goodUntil] = ['', '', ''];
  eachElement(page, ({ properties }) => {
    const { dataDownload: name, href, dataEdition, dataEditionWords, dataGoodUntil } = properties;
    if (name && href) paths.set(String(name), targetWithin(String(href), offlinePage, base)?.path ?? '');
    if (dataEdition)
      [day, dayInWords, goodUntil] = [dataEdition, dataEditionWords, dataGoodUntil].map(String) as [
        string,
        string,
        string,
      ];
  });
  const [folder, oneFile, book, sums] = ['folder', 'one-file', 'book', 'sums'].map((name) => paths.get(name));
  return folder && oneFile && book && sums && day
    ? { folder, oneFile, book, sums, day, dayInWords, goodUntil }
    : undefined;
}

const inMegabytes = (bytes: number) => offlineStrings.size((bytes / 1e6).toFixed(1));

/** Fills in the sizes; all other bytes stay unchanged. */
export const withSizes = (html: string, sizes: Readonly<Record<string, number>>) =>
  html.replace(/(<span data-size-of="([a-z-]+)"[^>]*>)(?=<\/span>)/g, (start, _: string, name: string) =>
    sizes[name] === undefined ? start : `${start}(${inMegabytes(sizes[name])})`,
  );

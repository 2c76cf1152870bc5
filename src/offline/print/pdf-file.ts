/** A printed PDF: on which pages its destinations are, and the same bytes for the same pages. */
import { getDocumentProxy } from 'unpdf';

/** Number of the page on which each destination stands, by the id of its element. */
export async function pagesOf(pdf: Uint8Array): Promise<Map<string, number>> {
  // It keeps the bytes that it is given, and takes no Buffer.
  const document = await getDocumentProxy(Uint8Array.from(pdf));
  const destinations = Object.entries(await document.getDestinations());
  const pages = await Promise.all(
    destinations.map(async ([id, destination]) => {
      const [page] = destination as [Parameters<typeof document.getPageIndex>[0]];
      return [id, (await document.getPageIndex(page)) + 1] as const;
    }),
  );
  return new Map(pages);
}

/** The time of printing, which is all that differs between two prints, becomes the day of the edition. */
export function withDay(pdf: Uint8Array, day: string): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const instant = `${day.replaceAll('-', '')}000000`;
  return Buffer.from(text.replace(/(\/(?:CreationDate|ModDate) ?\(D:)\d{14}/g, `$1${instant}`), 'latin1');
}

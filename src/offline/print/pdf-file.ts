/** Reads and normalizes a printed PDF. */
import { getDocumentProxy } from 'unpdf';

/** Page number of each named destination. */
export async function pagesOf(pdf: Uint8Array): Promise<Map<string, number>> {
  // The library keeps a reference to the bytes, and does not accept a Buffer.
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

/** Replaces the creation time, the only difference between two prints, by the date of the edition. */
export function withDay(pdf: Uint8Array, day: string): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const instant = `${day.replaceAll('-', '')}000000`;
  return Buffer.from(text.replace(/(\/(?:CreationDate|ModDate) ?\(D:)\d{14}/g, `$1${instant}`), 'latin1');
}

/** The files of the index in a copy without a server: Pagefind asks for them as it asks a host. */
import type { PagefindModule } from '../../search/ui/transport.ts';

declare global {
  /** Pagefind's program, once its script has run. */
  var guidePagefind: PagefindModule | undefined;
  /** What Pagefind's program calls instead of `fetch`. */
  var guideFetch: (address: string) => Promise<Response>;
}

/** Where Pagefind believes its files to be; nothing is asked of it. */
export const indexAddress = '/pagefind/';

/** Newer browsers decode by themselves. */
const { fromBase64 } = Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };

const decode = (text: string): Uint8Array<ArrayBuffer> =>
  fromBase64?.call(Uint8Array, text) ?? Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** Reads a file of the index by its path. @throws when the copy does not have it */
export type ReadText = (path: string) => Promise<string>;

/** Answers what Pagefind asks, from base64. */
export const fetchFrom =
  (read: ReadText): typeof guideFetch =>
  async (address) => {
    const path = address.slice(indexAddress.length).replace(/\?.*$/, '');
    return new Response(decode(await read(path)));
  };

/** A file of data. */
export const jsonFrom =
  (read: ReadText) =>
  async (path: string): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode(decode(await read(path))));

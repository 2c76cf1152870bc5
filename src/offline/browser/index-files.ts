/** Serves the index files to Pagefind without a server. */
import type { PagefindModule } from '../../search/ui/transport.ts';

declare global {
  /** Pagefind's API, set by its script. */
  var guidePagefind: PagefindModule | undefined;
  /** Replaces `fetch` in Pagefind. */
  var guideFetch: (url: string) => Promise<Response>;
}

/** Base path for Pagefind, which is never requested. */
export const indexBase = '/pagefind/';

/** Fallback for browsers without `Uint8Array.fromBase64`. */
const { fromBase64 } = Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };

const decode = (text: string): Uint8Array<ArrayBuffer> =>
  fromBase64?.call(Uint8Array, text) ?? Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** Reads an index file by path. @throws if it is missing */
export type ReadText = (path: string) => Promise<string>;

/** Responds to Pagefind's requests from base64. */
export const fetchFrom =
  (read: ReadText): typeof guideFetch =>
  async (url) => {
    const path = url.slice(indexBase.length).replace(/\?.*$/, '');
    return new Response(decode(await read(path)));
  };

/** Reads a data file. */
export const jsonFrom =
  (read: ReadText) =>
  async (path: string): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode(decode(await read(path))));

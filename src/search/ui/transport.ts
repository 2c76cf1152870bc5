/** What brings the guide to its reader: a host, a folder, one file. The search is the same on each; only this differs. */

interface FullTextResult {
  data: () => Promise<FullTextPage>;
}

/** A page that Pagefind has found, with the sections in which it found it. */
interface FullTextPage {
  url: string;
  /** HTML: text that is escaped, with <mark>. */
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

export interface FullText {
  init: () => Promise<void>;
  search: (text: string) => Promise<{ results: FullTextResult[] }>;
}

/** Pagefind's own program. */
export interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => FullText;
}

export interface Transport {
  /** What a link needs to lead to an address within the guide, such as `/tools/foam-roller/#steps`. */
  addressOf: (url: string) => string;
  /** A file of data, by its path below the folder of the index. @throws when it is not there */
  loadJson: (path: string) => Promise<unknown>;
  /** @throws when it is not there */
  loadPagefind: () => Promise<PagefindModule>;
  /** Where Pagefind looks for its files. */
  indexAddress: string;
  /** What the address of the search page asks. */
  readQuestion: () => URLSearchParams;
  /** The address of the search page with a question in it. */
  questionAddress: (parameters: URLSearchParams) => string;
}

declare global {
  /** Set before any other script of a copy that no host brings. */
  var guideTransport: Transport | undefined;
}

/** Over http, below the path at which the guide is served. */
function http(): Transport {
  const base = document.documentElement.dataset['base'] ?? '/';
  const indexAddress = `${base}pagefind/`;
  return {
    indexAddress,
    addressOf: (url) => base + url.slice(1),
    loadJson: async (path) => {
      const response = await fetch(indexAddress + path);
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return response.json();
    },
    loadPagefind: () => import(/* @vite-ignore */ `${indexAddress}pagefind.js`) as Promise<PagefindModule>,
    readQuestion: () => new URLSearchParams(location.search),
    questionAddress: (parameters) => (parameters.size > 0 ? `?${parameters}` : location.pathname),
  };
}

export const transport = globalThis.guideTransport ?? http();

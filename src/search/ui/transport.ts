/** How search data is loaded: over HTTP, from a folder, or from a single file. */

interface FullTextResult {
  data: () => Promise<FullTextPage>;
}

/** A page found by Pagefind, with the matching sections. */
interface FullTextPage {
  url: string;
  /** Escaped HTML with <mark> elements. */
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

export interface FullText {
  init: () => Promise<void>;
  search: (text: string) => Promise<{ results: FullTextResult[] }>;
}

/** Pagefind's API. */
export interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => FullText;
}

export interface Transport {
  /** Converts a path within the guide, such as `/tools/foam-roller/#steps`, to a link. */
  urlOf: (url: string) => string;
  /** Loads a data file, by its path below the index folder. @throws if it is missing */
  loadJson: (path: string) => Promise<unknown>;
  /** @throws if it is missing */
  loadPagefind: () => Promise<PagefindModule>;
  /** Base path for Pagefind. */
  indexBase: string;
  /** The query string of the search page. */
  readQuestion: () => URLSearchParams;
  /** The URL of the search page with a query. */
  searchUrl: (parameters: URLSearchParams) => string;
}

declare global {
  /** Set by offline copies before any other script. */
  var guideTransport: Transport | undefined;
}

/** Over HTTP, below the base path. */
function http(): Transport {
  const base = document.documentElement.dataset['base'] ?? '/';
  const indexBase = `${base}pagefind/`;
  return {
    indexBase,
    urlOf: (url) => base + url.slice(1),
    loadJson: async (path) => {
      const response = await fetch(indexBase + path);
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return response.json();
    },
    loadPagefind: () => import(/* @vite-ignore */ `${indexBase}pagefind.js`) as Promise<PagefindModule>,
    readQuestion: () => new URLSearchParams(location.search),
    searchUrl: (parameters) => (parameters.size > 0 ? `?${parameters}` : location.pathname),
  };
}

export const transport = globalThis.guideTransport ?? http();

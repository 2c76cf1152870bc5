/** What carries the guide to its reader: a host, a folder, one file. The search is the same on each; only this differs. */
import type { SearchApi } from './api.ts';

/** Pagefind's own program. */
export interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => SearchApi & { init: () => Promise<void> };
}

export interface Carrier {
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
  /** Set before any other script of a copy that no host carries. */
  var guideCarrier: Carrier | undefined;
}

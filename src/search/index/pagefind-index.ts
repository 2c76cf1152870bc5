/** Builds Pagefind's index of a site. */
import { runWorker } from '../../build/run-worker.ts';

export interface PagefindPage {
  url: string;
  html: string;
}

export interface IndexFile {
  /** Path below the index folder. */
  path: string;
  content: Uint8Array;
}

/** Starts at once, in a thread of its own. @throws Error if Pagefind reports one */
export const pagefindFiles = (pages: readonly PagefindPage[]): Promise<IndexFile[]> =>
  runWorker(new URL('./pagefind-worker.ts', import.meta.url), pages);

/** Builds Pagefind's index of a site. */
import { Worker } from 'node:worker_threads';

export interface PagefindPage {
  url: string;
  html: string;
}

export interface IndexFile {
  /** Path below the index folder. */
  path: string;
  content: Uint8Array;
}

/** Starts at once, in a thread of its own. @throws Error if Pagefind reports one, or the thread stops */
export const pagefindFiles = (pages: readonly PagefindPage[]): Promise<IndexFile[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./pagefind-worker.ts', import.meta.url), { workerData: pages });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The search index could not be made: Pagefind stopped.')));
  });

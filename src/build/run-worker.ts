/** Runs a module in a worker thread, beside the main thread. */
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';

/**
 * Starts it at once.
 * @param module posts its result as one message
 * @param data the module's `workerData`; it is copied
 * @throws what the module throws, or Error if the thread ends without a result
 */
export const runWorker = <T>(module: URL, data: unknown): Promise<T> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: data, argv: [module.href] });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () =>
      reject(new Error(`${basename(module.pathname)} stopped before it was done. Build again.`)),
    );
  });

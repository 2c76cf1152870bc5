/** Worker thread that creates a zip file: compressing takes time that the main thread can use. */
import { parentPort, workerData } from 'node:worker_threads';
import { makeZip } from './zip.ts';

const { files, day } = workerData as { files: ReadonlyMap<string, string | Uint8Array>; day: string };
parentPort?.postMessage(makeZip(files, day));

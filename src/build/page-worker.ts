/** The second thread of the page steps. */
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { BuiltPage } from './built-page.ts';
import { processPage, type Additions, type PageRecord, type PageSettings } from './page-steps.ts';
import { runWorker } from './run-worker.ts';

/** A page and its insertions, as data. */
interface PageTask {
  page: Pick<BuiltPage, 'file' | 'source'>;
  additions: Additions;
}

/** Number of a page, with its results. */
type Done = [index: number, record: PageRecord];

interface Job {
  tasks: readonly PageTask[];
  settings: Omit<PageSettings, 'bundles'> & { bundles: Omit<PageSettings['bundles'], 'files'> };
  pictures: ReadonlyMap<string, Uint8Array>;
  next: Int32Array;
}

/** Takes a task that no other thread has taken; undefined after the last one. @param next shared number of the next */
export const takeNext = <T>(tasks: readonly T[], next: Int32Array): T | undefined => tasks[Atomics.add(next, 0, 1)];

/** Starts it. @returns results of the pages that it has processed */
export function startPageWorker(
  tasks: readonly PageTask[],
  { bundles: { base, url, roles }, ...settings }: PageSettings,
  pictures: Job['pictures'],
  next: Int32Array,
): Promise<Done[]> {
  const pages = tasks.map(({ page: { file, source }, additions }) => ({ page: { file, source }, additions }));
  const job: Job = { tasks: pages, settings: { ...settings, bundles: { base, url, roles } }, pictures, next };
  return runWorker(new URL(import.meta.url), job);
}

function processTasks({ tasks, settings: { bundles, ...settings }, pictures, next }: Job): Done[] {
  const files = {
    paths: () => [...pictures.keys()],
    has: (path: string) => pictures.has(path),
    read: (path: string) => pictures.get(path),
  };
  const whole = { ...settings, bundles: { ...bundles, files } };
  const numbered = tasks.map((task, index) => ({ ...task, index }));
  const done: Done[] = [];
  for (let task = takeNext(numbered, next); task; task = takeNext(numbered, next)) {
    const { file, source } = task.page;
    const record = processPage(new BuiltPage(file, source), whole, task.additions, { part: (_, step) => step() });
    done.push([task.index, record]);
  }
  return done;
}

if (!isMainThread) parentPort?.postMessage(processTasks(workerData as Job));

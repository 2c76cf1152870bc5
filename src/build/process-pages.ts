/** Runs the steps of all pages, on two threads if there are many. */
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { legacyAnchors } from '../model/redirects.ts';
import { isPicture } from '../offline/single-file.ts';
import { anchorsByPage } from '../outputs/legacy-anchors.ts';
import type { BuiltPage } from './built-page.ts';
import type { BuildContext } from './context.ts';
import { additionsOf, processPage, type Additions, type PageRecord, type PageSettings } from './page-steps.ts';
import { startPageWorker, takeNext } from './page-worker.ts';
import type { SiteFiles } from './site-files.ts';

interface Task {
  page: BuiltPage;
  additions: Additions;
  done: (record: PageRecord) => void;
}

/** Fewer pages are done before a second thread has loaded its modules. */
const fewestForWorker = 60;

/** The pictures of the site: all that pages read of other files. */
const picturesIn = (files: SiteFiles) =>
  new Map(files.paths().flatMap((path) => (isPicture(path) ? [[path, files.read(path) ?? new Uint8Array()]] : [])));

/** Runs the steps. Both threads take the next page whenever they are done with one. */
async function run(tasks: readonly Task[], settings: PageSettings, context: BuildContext): Promise<void> {
  const next = new Int32Array(new SharedArrayBuffer(4));
  const worker =
    tasks.length >= fewestForWorker && availableParallelism() > 1
      ? startPageWorker(tasks, settings, picturesIn(context.files), next)
      : Promise.resolve([]);
  // Awaited later; without a handler, an early failure would end the process.
  worker.catch(() => undefined);
  for (let task = takeNext(tasks, next); task; task = takeNext(tasks, next))
    task.done(processPage(task.page, settings, task.additions, context.stages));
  for (const [index, record] of await worker) tasks[index]?.done(record);
}

/** Cache key of what pages know about each other, and of the pictures they can embed. */
function digestOf({ bundles: { roles } }: PageSettings, files: SiteFiles): string {
  const hash = createHash('sha256').update(JSON.stringify([...roles]));
  for (const [path, bytes] of picturesIn(files)) hash.update(`\0${path}\0`).update(bytes);
  return hash.digest('hex');
}

/** Processes every page; parses only those that changed since the last build. @returns records by path */
export async function processPages(
  pages: readonly BuiltPage[],
  context: BuildContext,
): Promise<Map<string, PageRecord>> {
  const { files, environment, graph, isComplete } = context;
  const { base, siteUrl } = environment;
  context.stages.begin('page-steps');
  const roles = new Map(pages.map(({ path, role }) => [path, role]));
  const settings = { environment, isComplete, bundles: { base, url: siteUrl && siteUrl + base, files, roles } };
  const anchors = anchorsByPage(legacyAnchors(graph), (path) => roles.has(path));
  const digest = digestOf(settings, files);
  const tasks: Task[] = [];
  const records = pages.map((page) => {
    const additions = additionsOf(page, anchors, graph);
    const inputs = [page.file, page.source, JSON.stringify(additions), digest];
    return context.rememberAsync(
      'page',
      inputs,
      () => new Promise<PageRecord>((done) => void tasks.push({ page, additions, done })),
    );
  });
  await run(tasks, settings, context);
  return new Map((await Promise.all(records)).map((record) => [record.path, record]));
}

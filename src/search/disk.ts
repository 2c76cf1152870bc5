/** The engine in Node, on the index of a built site: for tests and for `npm run search`. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PagefindModule } from './carrier.ts';
import { dataFiles } from './data-files.ts';
import type { Details } from './details.ts';
import type { NameList } from './names.ts';
import { makeEngine, type Engine } from './engine.ts';
import { ranking } from './ranking.ts';
import type { SpellingData } from './spelling-data.ts';

/** Address that stands for the folder of the index; nothing is asked of it. */
const virtual = 'http://index.invalid/pagefind/';

/** Lets Pagefind fetch files of the folder, and nothing else. */
function fetchFrom(folder: string, onFile: (path: string) => void): typeof fetch {
  return (input) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(virtual)) return Promise.reject(new Error(`${url} is not in the index.`));
    const path = new URL(url).pathname.slice('/pagefind/'.length);
    onFile(path);
    return Promise.resolve(new Response(readFileSync(join(folder, path))));
  };
}

/** Pagefind takes the language from the document that it runs in, and from nothing else. */
function inDocument<T>(language: string, run: () => T): T {
  const root = { getAttribute: () => language };
  Object.assign(globalThis, { document: { querySelector: () => root } });
  try {
    return run();
  } finally {
    Reflect.deleteProperty(globalThis, 'document');
  }
}

const readJson = <T>(folder: string, path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as T;

/**
 * Opens the index of a built site.
 * @param site folder of the site, `dist`
 * @param language language whose pages are searched
 * @param onFile is told every file of the index that is read, by its path below the folder of the index
 */
export async function openIndex(
  site: string,
  language: string,
  onFile: (path: string) => void = () => undefined,
): Promise<Engine> {
  const folder = resolve(site, 'pagefind');
  const files = dataFiles(language);
  // One copy of the program has one language: what it loads for a second one takes the place of the first.
  const address = `${pathToFileURL(join(folder, 'pagefind.js')).href}?${language}`;
  const pagefind = (await import(address)) as PagefindModule;
  globalThis.fetch = fetchFrom(folder, onFile);
  const options = { basePath: virtual, baseUrl: '/', noWorker: true, excerptLength: 24, ranking };
  const api = inDocument(language, () => pagefind.createInstance(options));
  await api.init();
  const read = <T>(path: string) => {
    onFile(path);
    return readJson<T>(folder, path);
  };
  return makeEngine(api, read<NameList>(files.names), read<Details>(files.details), () =>
    Promise.resolve(read<SpellingData>(files.spelling)),
  );
}

/** Transport of the offline folder, opened as a file: links lead to files, and data is loaded by scripts. */
import { fetchFrom, indexBase, jsonFrom } from './index-files.ts';

declare global {
  /** Called by each index script. */
  var guidePack: (files: Record<string, string>, isComplete: boolean) => void;
}

/** Relative path from the page to the root of the folder. */
const top = document.documentElement.dataset['base'] ?? './';
const scripts = `${top}assets/`;
const files = new Map<string, string>();
let isComplete = false;

globalThis.guidePack = (more, isLast) => {
  for (const [path, text] of Object.entries(more)) files.set(path, text);
  isComplete ||= isLast;
};

const running = new Map<string, Promise<void>>();

/** Loads a script of the folder once; retries after a failure. */
function run(path: string): Promise<void> {
  const before = running.get(path);
  if (before) return before;
  const script = document.createElement('script');
  const done = new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${path} is not in this copy.`)));
  });
  script.src = scripts + path;
  document.head.append(script);
  running.set(path, done);
  return done.catch((error: unknown) => {
    running.delete(path);
    throw error;
  });
}

async function read(path: string): Promise<string> {
  await run('search/start.js');
  if (!files.has(path) && !isComplete) await run(`search/${encodeURI(path)}.js`);
  const text = files.get(path);
  if (text === undefined) throw new Error(`${path} is not in this copy, or not whole.`);
  return text;
}

globalThis.guideFetch = fetchFrom(read);

/** File path for a URL path: a folder is its `index.html`. */
const fileOf = (url: string) => url.slice(1).replace(/^([^?#]*\/)?(?=[?#]|$)/, '$1index.html');

globalThis.guideTransport = {
  indexBase,
  urlOf: (url) => top + fileOf(url),
  loadJson: jsonFrom(read),
  loadPagefind: async () => {
    await run('pagefind.js');
    if (!globalThis.guidePagefind) throw new Error('The program of the search is not whole.');
    return globalThis.guidePagefind;
  },
  readQuestion: () => new URLSearchParams(location.search),
  searchUrl: (parameters) => (parameters.size > 0 ? `?${parameters}` : location.pathname),
};

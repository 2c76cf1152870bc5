/** What the box loads first: who carries the guide, and the names of all pages. */
import type { Carrier, PagefindModule } from './carrier.ts';
import { dataFiles } from './data-files.ts';
import { prepareNames, type NameList, type PreparedNames } from './names.ts';
import { stopWordsOf } from './stop-words.ts';

export const { lang: language } = document.documentElement;

/** Over http, below the path at which the guide is served. */
function http(): Carrier {
  const base = document.documentElement.dataset['base'] ?? '/';
  const indexAddress = `${base}pagefind/`;
  return {
    indexAddress,
    addressOf: (url) => base + url.slice(1),
    loadJson: async (path) => {
      const response = await fetch(indexAddress + path);
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return response.json();
    },
    loadPagefind: () => import(/* @vite-ignore */ `${indexAddress}pagefind.js`) as Promise<PagefindModule>,
    readQuestion: () => new URLSearchParams(location.search),
    questionAddress: (parameters) => (parameters.size > 0 ? `?${parameters}` : location.pathname),
  };
}

export const carrier = globalThis.guideCarrier ?? http();

/** A loader that loads once, and again after a failure. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** Longer than this nobody waits for a file that may never come. */
const longest = 20_000;

/** What is waited for, or an error when it takes too long. */
export const inTime = <T>(waited: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No answer after ${longest} ms.`)), longest);
    void waited.then(resolve, reject).finally(() => clearTimeout(timer));
  });

/** The list of names: all that an instant answer needs. */
export const loadNames = once(() => inTime(carrier.loadJson(dataFiles(language).names) as Promise<NameList>));
export const prepareOnline = once(async (): Promise<PreparedNames> =>
  prepareNames(await loadNames(), stopWordsOf(language)),
);

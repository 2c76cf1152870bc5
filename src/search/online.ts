/** What the box loads first over http: the names of all pages. */
import { dataFiles } from './data-files.ts';
import { prepareNames, type NameList, type PreparedNames } from './names.ts';
import { stopWordsOf } from './stop-words.ts';

export const { lang: language } = document.documentElement;
/** Path of the guide on its host. */
export const base = document.documentElement.dataset['base'] ?? '/';
export const indexAddress = `${base}pagefind/`;

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

export async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(`${indexAddress}${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

/** The list of names: all that an instant answer needs. */
export const loadNames = once(() => fetchJson<NameList>(dataFiles(language).names));
export const prepareOnline = once(async (): Promise<PreparedNames> =>
  prepareNames(await loadNames(), stopWordsOf(language)),
);

/** Pagefind over http, with its own loader. */
import type { SearchApi } from './api.ts';
import { ranking } from './ranking.ts';

interface PagefindModule extends SearchApi {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
}

let loading: Promise<SearchApi> | undefined;

async function load(base: string): Promise<SearchApi> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as PagefindModule;
  await pagefind.options({ baseUrl: base, basePath: `${base}pagefind/`, excerptLength: 24, ranking });
  await pagefind.init();
  return pagefind;
}

/** Loads Pagefind once. @throws when its files are not there; the next call tries again */
export function loadOnline(base: string): Promise<SearchApi> {
  loading ??= load(base).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

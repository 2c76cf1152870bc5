/** The whole engine over http: Pagefind with its own loader, and the layer above it. */
import type { SearchApi } from './api.ts';
import { dataFiles } from './data-files.ts';
import type { Details } from './details.ts';
import { base, fetchJson, indexAddress, language, loadNames, once } from './online.ts';
import { ask, makeEngine, type Engine } from './query.ts';
import { ranking } from './ranking.ts';

interface PagefindModule extends SearchApi {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
}

const loadPagefind = once(async (): Promise<SearchApi> => {
  const pagefind = (await import(/* @vite-ignore */ `${indexAddress}pagefind.js`)) as PagefindModule;
  await pagefind.options({ baseUrl: base, basePath: indexAddress, excerptLength: 24, noWorker: true, ranking });
  await pagefind.init();
  return pagefind;
});

/** The whole engine. @throws when one of its files is not there; the next call tries again */
export const loadEngine = once(async (): Promise<Engine> => {
  const [api, names, details] = await Promise.all([
    loadPagefind(),
    loadNames(),
    fetchJson<Details>(dataFiles(language).details),
  ]);
  return makeEngine(api, names, details, base);
});

export { ask };

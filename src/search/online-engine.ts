/** The whole engine in the browser: Pagefind, and the layer above it. */
import type { SearchApi } from './api.ts';
import { dataFiles } from './data-files.ts';
import type { Details } from './details.ts';
import { carrier, inTime, language, loadNames, once } from './online.ts';
import { makeEngine, type Engine } from './engine.ts';
import { ask } from './query.ts';
import { ranking } from './ranking.ts';
import type { SpellingData } from './spelling-data.ts';

const loadPagefind = once(async (): Promise<SearchApi> => {
  const pagefind = await carrier.loadPagefind();
  const { indexAddress } = carrier;
  const api = pagefind.createInstance({
    baseUrl: '/',
    basePath: indexAddress,
    excerptLength: 24,
    noWorker: true,
    ranking,
  });
  await api.init();
  return api;
});

const loadSpelling = once(() => inTime(carrier.loadJson(dataFiles(language).spelling) as Promise<SpellingData>));

/** The whole engine. @throws when one of its files is not there; the next call tries again */
export const loadEngine = once(async (): Promise<Engine> => {
  const files = [
    loadPagefind(),
    loadNames(),
    carrier.loadJson(dataFiles(language).details) as Promise<Details>,
  ] as const;
  const [api, names, details] = await inTime(Promise.all(files));
  return makeEngine(api, names, details, loadSpelling);
});

/** Answers a question. @throws when a part of the index did not come, or not in time */
export const askInTime: typeof ask = (...question) => inTime(ask(...question));

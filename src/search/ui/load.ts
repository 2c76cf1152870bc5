/** Loads the files of the search, each once and on demand. */
import type { SearchIndex, WordList } from '../engine/types.ts';
import { transport, type FullText } from './transport.ts';

const { lang: language, dataset } = document.documentElement;

/** In milliseconds. */
const longest = 20_000;

/** A memoized loader that retries after a failure. @throws on timeout */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('No answer.')), longest));
    loading ??= Promise.race([load(), late]).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** The index. */
export const loadIndex = once(
  () => transport.loadJson(dataset['searchIndex'] ?? `guide/${language.toLowerCase()}.json`) as Promise<SearchIndex>,
);

/** The engine with its index. */
export const loadEngine = once(async () => {
  const [index, { createEngine }] = await Promise.all([loadIndex(), import('../engine/engine.ts')]);
  return createEngine(
    index,
    once(() => transport.loadJson(index.words) as Promise<WordList>),
  );
});

/** Pagefind, for full-text search. */
export const loadFullText = once(async (): Promise<FullText> => {
  const pagefind = await transport.loadPagefind();
  const { indexBase } = transport;
  const api = pagefind.createInstance({ baseUrl: '/', basePath: indexBase, excerptLength: 24, noWorker: true });
  await api.init();
  return api;
});

/** Files of the search, each loaded once, when somebody turns to the box. */
import type { SearchIndex, WordList } from '../engine/types.ts';
import { transport, type FullText } from './transport.ts';

const { lang: language, dataset } = document.documentElement;

/** Longer than this nobody waits for a file that may never come. */
const longest = 20_000;

/** A loader that loads once, and again after a failure. @throws when it takes too long */
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

/** The index: all that answers need. */
export const loadIndex = once(
  () => transport.loadJson(dataset['searchIndex'] ?? `guide/${language.toLowerCase()}.json`) as Promise<SearchIndex>,
);

/** The engine on that index. */
export const loadEngine = once(async () => {
  const [index, { createEngine }] = await Promise.all([loadIndex(), import('../engine/engine.ts')]);
  return createEngine(
    index,
    once(() => transport.loadJson(index.words) as Promise<WordList>),
  );
});

/** Pagefind, for who wants every place of a word. */
export const loadFullText = once(async (): Promise<FullText> => {
  const pagefind = await transport.loadPagefind();
  const { indexAddress } = transport;
  const api = pagefind.createInstance({ baseUrl: '/', basePath: indexAddress, excerptLength: 24, noWorker: true });
  await api.init();
  return api;
});

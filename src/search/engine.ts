/** The parts of the search put together: the full text, the names, and the words to mend to. */
import { alikeOf } from './alike.ts';
import type { SearchApi } from './api.ts';
import type { Details } from './details.ts';
import { nameSeparator } from './name-separator.ts';
import { prepareNames, type NamedPage, type NameList, type PreparedNames } from './names.ts';
import { vocabularyOf, type Vocabulary } from './spelling.ts';
import { wholeVocabulary, type SpellingData } from './spelling-data.ts';
import { stopWordsOf } from './stop-words.ts';
import type { Knowledge } from './understand.ts';

export type Values = Readonly<Record<string, readonly string[]>>;

/** What the layer asks: full text, names, and the words that it may mend to. */
export interface Engine {
  api: SearchApi;
  names: PreparedNames;
  knowledge: Knowledge;
  /** What is known of each page, by its id in the index. */
  pages: ReadonlyMap<string, { page: NamedPage; values: Values }>;
  /** Id in the index of each page, by its path. */
  ids: ReadonlyMap<string, string>;
}

/**
 * Pagefind says nothing of a part of the index that did not come, and finds nothing in it. Words of names are in the
 * index, so that one without any page gives the loss away.
 */
const notLost = (api: SearchApi, words: ReadonlySet<string>): SearchApi => ({
  search: async (term) => {
    const found = await api.search(term);
    if (found.results.length === 0 && /^\p{L}{4,}$/u.test(term) && words.has(term))
      throw new Error(`The index has no page for "${term}", which is in a name: a part of it did not come.`);
    return found;
  },
});

const split = (names: string | undefined) => names?.split(nameSeparator).filter((name) => name !== '') ?? [];

/**
 * Puts the parts of an engine together.
 * @param loadSpelling is called when a question has a word that no name has
 */
export function makeEngine(
  pagefind: SearchApi,
  list: NameList,
  details: Details,
  loadSpelling: () => Promise<SpellingData>,
): Engine {
  const stopWords = stopWordsOf(list.language);
  const pages = [...list.pages, ...details.pages].map((page, i): NamedPage => ({
    ...page,
    names: [...page.names, ...split(details.more[i])],
  }));
  const names = prepareNames({ ...list, pages }, stopWords, alikeOf(list.language));
  const api = notLost(pagefind, names.words);
  let whole: Vocabulary | undefined;
  const loadVocabulary = async () => {
    const spelling = await loadSpelling();
    return (whole ??= wholeVocabulary(names, spelling));
  };
  const pagesWith = async (word: string) => (await api.search(`"${word}"`)).results.map(({ id }) => id).toSorted();
  const has = async (word: string) => (await pagesWith(word)).length > 0;
  const isForm = async (word: string, other: string) =>
    (await pagesWith(word)).join() === (await pagesWith(other)).join();
  return {
    api,
    names,
    knowledge: { named: vocabularyOf(names), loadVocabulary, stopWords, alikeTo: names.alikeTo, has, isForm },
    pages: new Map(pages.map((page, i) => [details.ids[i] ?? '', { page, values: details.facets[i] ?? {} }])),
    ids: new Map(pages.map((page, i) => [page.path, details.ids[i] ?? ''])),
  };
}

/** Pages and the finished index → the files that the layer loads: names first, details with the full text, spelling where a word is unknown; three for each language. */
import { wordsToLeave } from './common-words.ts';
import { dictionaryLicence } from './index/dictionary.ts';
import type { Details } from './details.ts';
import { isWritten, levels, type Level } from './levels.ts';
import { nameSeparator } from './name-separator.ts';
import { prepareNames, type Alert, type NameList, type NamedPage } from './names.ts';
import type { IndexedPage } from './read-page.ts';
import { vocabularyOf } from './spelling.ts';
import type { SpellingData } from './spelling-data.ts';
import { stopWordsOf } from './stop-words.ts';
import { synonymsFor } from './synonyms.ts';
import { wordsOf } from './tokens.ts';
import { packWords } from './word-set.ts';

/** A page as Pagefind has it. */
export interface IndexFragment {
  id: string;
  url: string;
  content: string;
}

export interface LanguageData {
  language: string;
  names: NameList;
  details: Details;
  spelling: SpellingData;
}

/** Most words of the text that are kept to mend to; more would mend what is right. */
const mostWords = 3000;
/** A word of the text counts from so many uses on. */
const leastUses = 2;

/** Words of headings, and the words that the text uses most, without those of names. */
function frequentWords(contents: readonly string[], headings: readonly string[], known: ReadonlySet<string>): string[] {
  const uses = new Map<string, number>();
  for (const word of contents.flatMap(wordsOf)) uses.set(word, (uses.get(word) ?? 0) + 1);
  for (const word of headings.flatMap(wordsOf)) uses.set(word, (uses.get(word) ?? 0) + leastUses);
  return [...uses]
    .filter(([word, count]) => count >= leastUses && word.length > 3 && !/\d/.test(word) && !known.has(word))
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map(([word]) => word)
    .toSorted();
}

interface Joined extends IndexedPage {
  fragment: IndexFragment;
}

/** Most names of a page that come with the first answer: authors put the commonest first. */
const mostFirst = 12;
/** Names that come with the first answer: those that somebody types whole. The others come with the full text. */
const isFirst = (level: Level, name: string, place: number) =>
  isWritten(level) ? place < mostFirst && wordsOf(name).length <= 3 : place === 0;

/** The words of a name that tell, or all where none does. */
function tellingWords(name: string, stopWords: ReadonlySet<string>): string[] {
  const words = wordsOf(name);
  const telling = words.filter((word) => !stopWords.has(word));
  return telling.length > 0 ? telling : words;
}

/** A name with the very words of an earlier one, or their plurals, finds nothing more; the words of questions do not count. */
function isNew(name: string, i: number, names: readonly string[], stopWords: ReadonlySet<string>): boolean {
  const words = tellingWords(name, stopWords);
  const fits = (other: string) => {
    const others = tellingWords(other, stopWords);
    return (
      others.length === words.length &&
      words.every((word) => others.some((one) => one === word || one === `${word}s` || `${one}s` === word))
    );
  };
  return i === 0 || (words.length > 0 && !names.slice(0, i).some(fits));
}

const namesOf = ({ language, title, names }: IndexedPage) => {
  const stopWords = stopWordsOf(language);
  return [title, ...names].filter((name, i, all) => isNew(name, i, all, stopWords)).slice(1);
};

/** A place of a page answers when the full text is there: the box has no need of it before. */
const isPlace = ({ fragment }: Joined) => fragment.url.includes('#');

function dataOf(language: string, pages: readonly Joined[], alerts: readonly Alert[]): LanguageData {
  const ordered = pages.toSorted(
    (a, b) =>
      Number(isPlace(a)) - Number(isPlace(b)) ||
      levels.indexOf(a.level) - levels.indexOf(b.level) ||
      (a.fragment.url < b.fragment.url ? -1 : 1),
  );
  const first = ({ level, names }: IndexedPage) => names.filter((name, i) => isFirst(level, name, i));
  const later = (page: Joined) => page.names.filter((name, i) => isPlace(page) || !isFirst(page.level, name, i));
  const named = ordered.map((page): NamedPage => ({
    path: page.fragment.url.replace(/^\//, ''),
    title: page.title,
    kind: page.kind,
    level: page.level,
    names: isPlace(page) ? [] : first(page),
  }));
  const firstPlace = ordered.filter((page) => !isPlace(page)).length;
  const names: NameList = { language, pages: named.slice(0, firstPlace), alerts: [...alerts] };
  const all = prepareNames({ ...names, pages: named.map((page, i) => ({ ...page, names: ordered[i]?.names ?? [] })) });
  const contents = pages.map(({ fragment }) => fragment.content);
  const words = frequentWords(
    contents,
    pages.flatMap(({ headings }) => headings),
    all.words,
  );
  return {
    language,
    names,
    details: {
      pages: named.slice(firstPlace),
      ids: ordered.map(({ fragment }) => fragment.id),
      more: ordered.map((page) => later(page).join(nameSeparator)),
      facets: ordered.map(({ filters }) => filters),
    },
    spelling: {
      words: words.join(' '),
      leave: packWords(wordsToLeave(language, vocabularyOf(all, words), contents)),
      synonyms: synonymsFor(language, all.words),
      licence: dictionaryLicence(language),
    },
  };
}

/**
 * @param pages built pages by their address within the site, `/tools/foam-roller/`
 * @param fragments what the index made of them
 */
export function searchData(
  pages: ReadonlyMap<string, IndexedPage>,
  fragments: readonly IndexFragment[],
  alerts: readonly { language: string; alerts: Alert[] }[],
): LanguageData[] {
  const joined = fragments.flatMap((fragment): Joined[] => {
    const page = pages.get(fragment.url);
    return page ? [{ ...page, names: namesOf(page), fragment }] : [];
  });
  const byLanguage = Map.groupBy(joined, ({ language }) => language);
  return [...byLanguage].map(([language, group]) =>
    dataOf(
      language,
      group,
      alerts.filter((one) => one.language === language).flatMap((one) => one.alerts),
    ),
  );
}

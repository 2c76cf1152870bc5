/** The names of all pages: a short list that answers before the full text does, and ranks what the full text finds. */
import type { Alike } from './alike.ts';
import type { Level } from './levels.ts';
import { sameWord, wordsOf } from './tokens.ts';

export interface NamedPage {
  /** Path within the guide. */
  path: string;
  title: string;
  kind: string;
  level: Level;
  /** Other names and words for it, shown or not. */
  names: readonly string[];
}

/** What a query that names a danger is answered with first. */
export interface Alert {
  heading: string;
  items: readonly string[];
  terms: readonly string[];
}

export interface NameList {
  language: string;
  pages: readonly NamedPage[];
  alerts: readonly Alert[];
}

export interface NameMatch {
  page: NamedPage;
  /** 1 for the very name, less for a part of it. */
  score: number;
  /** The name that matched. */
  name: string;
  /** How much of the question all names of the page cover together, from 0 to 1. */
  covered: number;
}

interface PreparedName {
  page: NamedPage;
  name: string;
  words: readonly string[];
  isTitle: boolean;
}

/** A name list with its words counted, made once. */
export interface PreparedNames {
  list: NameList;
  names: readonly PreparedName[];
  /** Every word of the names of a page, by its path. */
  wordsOfPage: ReadonlyMap<string, readonly string[]>;
  /** Every word of every name. */
  words: ReadonlySet<string>;
  /** The same without the words that questions are made of. */
  telling: ReadonlySet<string>;
  /** How much a word tells: much for a rare one, little for one that many pages have. */
  weightOf: (word: string) => number;
  /** Whether some name has both words. */
  together: (a: string, b: string) => boolean;
  /** The same as a share of the most that a word can tell. */
  rarity: (word: string) => number;
  /** Words of names that mean what another word says. */
  alikeTo: (word: string) => readonly string[];
}

/** The words of questions say a little, rare ones more: "massage" is not "who should not get massage". */
const stopShare = 0.13;
/** A word that no name has tells nothing of names: about as much as a common one. */
const unnamedWeight = 2.4;

/** @param alike what people say → what names may say instead; without it only the words themselves count */
export function prepareNames(
  list: NameList,
  stopWords: ReadonlySet<string> = new Set(),
  alike: Alike = new Map(),
): PreparedNames {
  const names = list.pages.flatMap((page) =>
    [page.title, ...page.names].map((name, i): PreparedName => ({
      page,
      name,
      words: wordsOf(name),
      isTitle: i === 0,
    })),
  );
  const pagesWith = new Map<string, Set<string>>();
  for (const { page, words } of names) {
    for (const word of words) pagesWith.set(word, (pagesWith.get(word) ?? new Set()).add(page.path));
  }
  const wordsOfPage = new Map<string, readonly string[]>();
  for (const [path, own] of Map.groupBy(names, ({ page }) => page.path))
    wordsOfPage.set(path, [...new Set(own.flatMap(({ words }) => words))]);
  const total = list.pages.length;
  const alikeTo = (word: string) => (alike.get(word) ?? []).filter((other) => pagesWith.has(other));
  const rareness = (word: string) => {
    const pages = pagesWith.get(word)?.size;
    return pages === undefined ? unnamedWeight : Math.log(1 + total / pages);
  };
  const weightOf = (word: string) => {
    if (stopWords.has(word)) return stopShare * rareness(word);
    const [nearest] = pagesWith.has(word) ? [] : alikeTo(word);
    return rareness(nearest ?? word);
  };
  return {
    list,
    names,
    wordsOfPage,
    words: new Set(pagesWith.keys()),
    telling: new Set([...pagesWith.keys()].filter((word) => !stopWords.has(word))),
    weightOf,
    together: (a, b) =>
      !stopWords.has(a) && !stopWords.has(b) && names.some(({ words }) => words.includes(a) && words.includes(b)),
    rarity: (word) => weightOf(word) / Math.log(1 + total),
    alikeTo,
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** How well a word that was asked for fits one of a name: 1 for the same, less for a form of it or its beginning, or 0. */
function fit(asked: string, word: string, isOpen: boolean): number {
  if (asked === word) return 1;
  if (sameWord(asked, word)) return formFit;
  return isOpen && asked.length >= 2 && word.startsWith(asked) ? openFit : 0;
}

type Fits = ReadonlyMap<string, number>;

/** Every word of names that a word which was asked for fits, with how well. */
function fitsOf(asked: string, isOpen: boolean, { words, alikeTo }: PreparedNames): Fits {
  const fits = new Map<string, number>();
  const alike = alikeTo(asked);
  for (const word of words) {
    const own = fit(asked, word, isOpen);
    const other = alike.some((said) => said === word || sameWord(said, word)) ? alikeFit : 0;
    if (own > 0 || other > 0) fits.set(word, Math.max(own, other));
  }
  return fits;
}

/**
 * The very name of a thing leads to its page; short of that, a list of pages gives way to what is written about it, and a
 * page about many things to the one about the thing: "copay" is a word of the glossary before it is a part of what care costs.
 */
const shares = {
  entry: { title: 1, name: 0.96, part: 0.97 },
  field: { title: 1, name: 0.885, part: 0.89 },
  overview: { title: 1, name: 0.885, part: 0.89 },
  place: { title: 0.97, name: 0.82, part: 0.65 },
  topic: { title: 1, name: 0.85, part: 0.85 },
  word: { title: 0.9, name: 0.75, part: 0.8 },
} as const;
/** Another form of a word fits nearly as well as the word. */
const formFit = 0.986;
/** A word that is still being typed fits the beginning of another, but less than the word itself. */
const openFit = 0.75;

/** A word that means the same fits less than the word. */
const alikeFit = 0.65;

interface Question {
  /** For each word that was asked for, the words of names that it fits. */
  fits: readonly Fits[];
  weights: readonly number[];
  weightOf: (word: string) => number;
}

/** How well each word of a question is met by some words. */
const metBy = (words: readonly string[], fits: readonly Fits[]) =>
  fits.map((one) => Math.max(0, ...words.map((word) => one.get(word) ?? 0)));

/** The share of a question that is met, rare words counting more. */
const covers = (met: readonly number[], weights: readonly number[]) =>
  sum(met.map((share, i) => share * (weights[i] ?? 0))) / sum(weights);

/** A name that has half of the question is worth less than half. */
const coverPower = 1.3;
/** How much it counts that the question uses the whole of a name, and not one word of a long one. */
const usedShare = 0.7;
/** What a name counts more that stands in the question as a whole, if it has a word that tells: "MS" before "MS therapist". */
const wholeBonus = 0.1;
/** A word of names that tells less than this is in so many that it tells them apart from nothing. */
const leastTelling = 1.5;

function scoreOf({ page, words, isTitle }: PreparedName, { fits, weights, weightOf }: Question): number {
  const covered = covers(metBy(words, fits), weights);
  if (covered === 0) return 0;
  const hit = words.map((word) => Math.max(0, ...fits.map((one) => one.get(word) ?? 0)));
  const used = covers(hit, words.map(weightOf));
  const whole = covered >= formFit && used >= formFit;
  const share = shares[page.level][whole ? (isTitle ? 'title' : 'name') : 'part'];
  const bonus = used >= formFit && words.some((word) => weightOf(word) > leastTelling) ? wholeBonus : 0;
  return (1 + bonus) * covered ** coverPower * (1 - usedShare + usedShare * used) * share;
}

/**
 * Pages by how well one of their names fits the words asked for, best first.
 * @param isOpen the last word may go on: it is still being typed
 */
export function matchNames(prepared: PreparedNames, asked: readonly string[], isOpen: boolean): NameMatch[] {
  if (asked.length === 0) return [];
  const question: Question = {
    fits: asked.map((word, i) => fitsOf(word, isOpen && i === asked.length - 1, prepared)),
    weights: asked.map(prepared.weightOf),
    weightOf: prepared.weightOf,
  };
  const best = new Map<string, NameMatch>();
  for (const name of prepared.names) {
    const score = scoreOf(name, question);
    if (score > (best.get(name.page.path)?.score ?? 0))
      best.set(name.page.path, { page: name.page, score, name: name.name, covered: 0 });
  }
  const order = new Map(prepared.list.pages.map((page, i) => [page.path, i]));
  const coveredBy = (path: string) =>
    covers(metBy(prepared.wordsOfPage.get(path) ?? [], question.fits), question.weights);
  return [...best.values()]
    .map((match) => ({ ...match, covered: coveredBy(match.page.path) }))
    .toSorted((a, b) => b.score - a.score || (order.get(a.page.path) ?? 0) - (order.get(b.page.path) ?? 0));
}

/** From this share on, a name answers by itself, before the full text. */
const nameAnswers = 0.54;
/** Most names that answer by themselves. */
const mostNames = 5;

/** Of all matches, best first, those that answer by themselves: what the box shows at once, and what stands first in the end. */
export const answering = (matches: readonly NameMatch[]): NameMatch[] =>
  matches.filter(({ score }) => score >= nameAnswers).slice(0, mostNames);

/** How well the search answers: right pages first, slips of a hand, words that are not there. */
import type { Engine } from './engine.ts';
import { isWritten } from './levels.ts';
import { ask } from './query.ts';
import { wordsOf } from './tokens.ts';

export interface Query {
  text: string;
  /** Paths of the pages any of which may come first; none for a word that the guide does not have. */
  expected: string[];
  /** What sort of question it is: lay name, abbreviation, misspelled … */
  group: string;
}

/** Reads a table of questions: text, pages with | between them or -, class. */
export const readQueries = (table: string): Query[] =>
  table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Query => {
      const [text = '', expected = '', group = ''] = line.split('\t');
      return { text, expected: expected === '-' ? [] : expected.split('|'), group };
    });

export interface Score {
  group: string;
  first: number;
  amongThree: number;
  /** Questions with words that the guide has, and no answer. */
  empty: number;
  total: number;
}

const noScore = (group: string): Score => ({ group, first: 0, amongThree: 0, empty: 0, total: 0 });

/** The page whose card stands above the results of a question that names a danger: where it is wanted, it is the first answer. */
const cardsFrom = 'safety/';

async function topOf(engine: Engine, text: string, expected: readonly string[] = []) {
  const { alerts, pages, understood } = await ask(engine, text);
  const found = pages(3).map((page) => page?.path ?? '');
  const top = alerts.length > 0 && expected.includes(cardsFrom) ? [cardsFrom, ...found.slice(0, 2)] : found;
  return { top, isEmpty: top.length === 0 && understood.words.length > 0 };
}

/** Asks every question that has an answer; by class, then all together. */
export async function measureQueries(engine: Engine, queries: readonly Query[]) {
  const scores = new Map<string, Score>();
  const all = noScore('all');
  const missed: string[] = [];
  for (const { text, expected, group } of queries.filter((query) => query.expected.length > 0)) {
    const { top, isEmpty } = await topOf(engine, text, expected);
    const own = scores.get(group) ?? noScore(group);
    scores.set(group, own);
    const isFirst = expected.includes(top[0] ?? '');
    for (const score of [own, all]) {
      score.total += 1;
      if (isFirst) score.first += 1;
      if (top.some((path) => expected.includes(path))) score.amongThree += 1;
      if (isEmpty) score.empty += 1;
    }
    if (!isFirst) missed.push(`${group}: "${text}" → ${top.join(', ') || 'nothing'} (wanted ${expected.join(' or ')})`);
  }
  return { scores: [...scores.values()], all, missed };
}

/** Questions for words that the guide does not have that were answered all the same, or without naming the word. */
export async function answeredThoughAbsent(engine: Engine, queries: readonly Query[]): Promise<string[]> {
  const answered: string[] = [];
  for (const { text } of queries.filter(({ expected }) => expected.length === 0)) {
    const { total, understood } = await ask(engine, text);
    if (total > 0 || understood.missing.length === 0)
      answered.push(`${text} → ${understood.words.join(' ')} (${total})`);
  }
  return answered;
}

/** The same numbers on every machine. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Slips of a hand: a letter lost, doubled, taken for its neighbour, or two that changed places. */
function misspell(word: string, roll: () => number): string {
  const i = 1 + Math.floor(roll() * (word.length - 2));
  const slips = [
    () => word.slice(0, i) + word.slice(i + 1),
    () => word.slice(0, i) + (word[i] ?? '') + word.slice(i),
    () => word.slice(0, i) + (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2),
    () => word.slice(0, i) + ('aeiou'[Math.floor(roll() * 5)] ?? 'a') + word.slice(i + 1),
  ];
  return (slips[Math.floor(roll() * slips.length)] ?? slips[0])?.() ?? word;
}

/** A name with slips in one of its long words; undefined where there is none, or the slips made the same word again. */
function withSlips(name: string, times: number, roll: () => number): string | undefined {
  const words = wordsOf(name);
  const long = words.filter((word) => word.length >= (times === 1 ? 5 : 7));
  const target = long[Math.floor(roll() * long.length)];
  if (!target) return undefined;
  let wrong = target;
  for (let i = 0; i < times; i += 1) wrong = misspell(wrong, roll);
  return wrong === target ? undefined : words.map((word) => (word === target ? wrong : word)).join(' ');
}

/** How many names of written entries lead to the same page with so many slips in a word. */
export async function measureSlips(engine: Engine, times: number): Promise<{ kept: number; total: number }> {
  const roll = dice(7);
  const entries = engine.names.list.pages.filter(({ level }) => isWritten(level));
  let kept = 0;
  let total = 0;
  for (const name of entries.flatMap(({ title, names }) => [title, ...names])) {
    const wrong = withSlips(name, times, roll);
    const [right] = (await topOf(engine, name)).top;
    if (!wrong || !right) continue;
    total += 1;
    if ((await topOf(engine, wrong)).top[0] === right) kept += 1;
  }
  return { kept, total };
}

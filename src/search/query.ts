/** Asks a question of the index: text in, hits out. The same for the page, the box, the offline copy and the tests. */
import { alertsFor } from './alerts.ts';
import type { Fragment, RawResult, SearchApi } from './api.ts';
import type { Engine, Values } from './engine.ts';
import { answering, matchNames, type Alert, type NamedPage, type NameMatch } from './names.ts';
import { clean, wordsOf } from './tokens.ts';
import { understand, type Understood } from './understand.ts';

export interface Hit {
  /** Address within the guide, `/tools/foam-roller/`. */
  url: string;
  title: string;
  kind: string;
  /** HTML of Pagefind: text that is escaped, with <mark>. */
  excerpt: string;
  /** The section in which it stands, where that is not the opening of the page. */
  section: { title: string; url: string } | undefined;
  score: number;
  /** Its text did not come: it has a name and an address, and no excerpt. */
  isLost: boolean;
  /** Why it stands where it does, for people who tune: the name that matched, or the full text. */
  why: string;
}

export interface Answer {
  /** The text as it was asked. */
  text: string;
  understood: Understood;
  alerts: Alert[];
  total: number;
  /** The same without the filters. */
  unfiltered: number;
  /** Numbers of results by filter and value. */
  counts: Record<string, Record<string, number>>;
  /** Pages of the first hits, without loading anything; undefined for one that the list of names does not have. */
  pages: (to: number) => (NamedPage | undefined)[];
  /** Hits from a place on; each call loads those it returns. */
  hits: (from: number, to: number) => Promise<Hit[]>;
}

export interface Choice {
  /** Filter → value; only pages that have all of them. */
  filters?: Readonly<Record<string, string>>;
  /** Look for the words as they stand. */
  asWritten?: boolean;
}

/** From so many pages with all words on, pages with only some of them are left out, unless their name fits. */
const enough = 6;
/** From this share on, the name of a page fits a question of which the page has only some words. */
const nameFits = 0.34;
/** What a page with only some of the words counts against one with all of them. */
const someShare = 0.82;
/** What the order of pages with all words counts beside that of their words one by one. */
const wholeShare = 0.73;
/** What a word that means the same counts against the word itself. */
const alikeWorth = 0.58;
/** More words than these are not asked for one by one. */
const mostWords = 12;

/** What any page with a word has; the best one has 1. */
const anyShare = 0.42;

/** Pages with a word, or with one that means the same. */
async function withWord(api: SearchApi, word: string, alike: readonly string[]): Promise<Map<string, RawResult>> {
  const pages = new Map<string, RawResult>();
  const said = [[word, 1], ...alike.map((other) => [other, alikeWorth] as const)] as const;
  // Asked together, since each may stand in a piece of the index that is a way there and back.
  const found = await Promise.all(said.map(async ([one, worth]) => ({ worth, ...(await api.search(one)) })));
  for (const { worth, results } of found) {
    const top = results[0]?.score || 1;
    for (const result of results) {
      const score = worth * (anyShare + (1 - anyShare) * Math.min(result.score / top, 1));
      if (score > (pages.get(result.id)?.score ?? 0)) pages.set(result.id, { ...result, score });
    }
  }
  return pages;
}

/** How much of a question each page has, rarer words counting more; scores from 0 to 1. */
async function withSome({ api, names }: Engine, words: readonly string[]): Promise<Map<string, RawResult>> {
  const most = words.reduce((sum, word) => sum + names.weightOf(word), 0);
  const scores = new Map<string, RawResult>();
  const found = await Promise.all(words.map((word) => withWord(api, word, names.alikeTo(word))));
  for (const [i, pages] of found.entries()) {
    const share = names.weightOf(words[i] ?? '') / most;
    for (const result of pages.values()) {
      const before = scores.get(result.id)?.score ?? 0;
      scores.set(result.id, { ...result, score: before + share * result.score });
    }
  }
  return scores;
}

/** Full text, scores from 0 to 1: pages with all words; and pages with some words, where these are few or a name fits. */
async function fullText(engine: Engine, words: readonly string[], fits: (id: string) => boolean): Promise<RawResult[]> {
  const asked = [...new Set(words)].slice(0, mostWords);
  const isOne = asked.length < 2 && engine.names.alikeTo(asked[0] ?? '').length === 0;
  const [{ results }, some] = await Promise.all([
    engine.api.search(words.join(' ')),
    isOne ? new Map<string, RawResult>() : withSome(engine, asked),
  ]);
  const top = results[0]?.score || 1;
  const whole = results.map((result) => ({ ...result, score: Math.min(result.score / top, 1) }));
  if (isOne) return whole;
  const ids = new Set(whole.map(({ id }) => id));
  return [
    ...whole.map((result) => ({
      ...result,
      score: wholeShare * result.score + (1 - wholeShare) * (some.get(result.id)?.score ?? 0),
    })),
    ...[...some.values()]
      .filter(({ id }) => !ids.has(id) && (whole.length < enough || fits(id)))
      .map((result) => ({ ...result, score: result.score * (whole.length > 0 ? someShare : 1) })),
  ];
}

interface Ranked {
  id: string;
  page: NamedPage | undefined;
  result: RawResult | undefined;
  score: number;
  why: string;
}

/** What the full text counts beside a name: a long page has many words by chance. */
const textShare = 0.55;
/** What all names of a page together count beside the one that fits best. */
const coverShare = 0.66;
const coverPower = 1.6;
/** What stands in a long text is less often what it is about than what stands in a short one; a field of work names all that it treats. */
const levelShare = { entry: 0.5, field: 0.35, overview: 0.5, place: 1, topic: 0.86, word: 0.8 } as const;

/** Names first, in their order; then the full text, lifted by what the name shares with the question. */
function rank(
  { ids, pages }: Engine,
  first: readonly NameMatch[],
  matches: readonly NameMatch[],
  results: readonly RawResult[],
): Ranked[] {
  const found = new Map(results.map((result) => [result.id, result]));
  const named = new Map(matches.map((match) => [ids.get(match.page.path), match]));
  const leading = first.map(({ page, score, name }): Ranked => {
    const id = ids.get(page.path) ?? '';
    return { id, page, result: found.get(id), score: 1 + score, why: `name "${name}"` };
  });
  const taken = new Set(leading.map(({ id }) => id));
  const others = matches.map(({ page }) => ids.get(page.path) ?? '').filter((id) => !found.has(id));
  const following = [...found.keys(), ...others]
    .filter((id) => !taken.has(id))
    .map((id): Ranked => {
      const [page, result, name] = [pages.get(id)?.page, found.get(id), named.get(id)];
      const text = (result?.score ?? 0) * levelShare[page?.level ?? 'entry'];
      const nameScore = name ? name.score + coverShare * name.covered ** coverPower : 0;
      const why = `text ${text.toFixed(2)}${name ? `, name "${name.name}" ${name.score.toFixed(2)}` : ''}`;
      return { id, page, result, score: textShare * text + nameScore, why };
    })
    .filter(({ result, score }) => result || score >= nameFits)
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return [...leading, ...following];
}

const passes = (filters: Readonly<Record<string, string>>, values: Values | undefined, except?: string) =>
  Object.entries(filters).every(([name, value]) => name === except || values?.[name]?.includes(value));

/** For each filter, how many results each of its values would leave; the filter itself does not count against it. */
function countValues(
  all: readonly Ranked[],
  { pages }: Engine,
  filters: Readonly<Record<string, string>>,
): Answer['counts'] {
  const counts: Answer['counts'] = {};
  for (const { id } of all) {
    const own = pages.get(id)?.values ?? {};
    for (const [name, values] of Object.entries(own)) {
      if (!passes(filters, own, name)) continue;
      const group = (counts[name] ??= {});
      for (const value of values) group[value] = (group[value] ?? 0) + 1;
    }
  }
  return counts;
}

function hitOf(ranked: Ranked, fragment: Fragment | undefined): Hit {
  const url = fragment?.url ?? `/${ranked.page?.path ?? ''}`;
  const sections = fragment?.sub_results ?? [];
  const opening = sections.find((section) => section.url === url)?.excerpt.includes('<mark>') ?? false;
  const best = opening
    ? undefined
    : sections.find((section) => section.url !== url && section.excerpt.includes('<mark>'));
  return {
    url,
    title: fragment?.meta['title'] ?? ranked.page?.title ?? url,
    kind: fragment?.meta['kind'] ?? ranked.page?.kind ?? '',
    excerpt: best?.excerpt ?? fragment?.excerpt ?? '',
    section: best && { title: best.title, url: best.url },
    score: ranked.score,
    isLost: fragment === undefined,
    why: ranked.why,
  };
}

/** A page that its name found and the words did not is looked up by its title, for its excerpt. A lost text is no lost page. */
async function loadHit({ api }: Engine, ranked: Ranked): Promise<Hit> {
  const result =
    ranked.result ?? (ranked.page && (await api.search(ranked.page.title)).results.find(({ id }) => id === ranked.id));
  return hitOf(ranked, await result?.data().catch(() => undefined));
}

/** Answers a question. An empty text has no hits; a word that the guide does not have brings none either. */
export async function ask(
  engine: Engine,
  text: string,
  { filters = {}, asWritten = false }: Choice = {},
): Promise<Answer> {
  const question = clean(text);
  const understood = await understand(question, engine.knowledge, asWritten);
  const { words, all: whole, isOpen } = understood;
  const matches = words.length > 0 ? matchNames(engine.names, whole, isOpen) : [];
  const fitting = new Set(
    matches.filter(({ score }) => score >= nameFits).map(({ page }) => engine.ids.get(page.path)),
  );
  const results = words.length > 0 ? await fullText(engine, words, (id) => fitting.has(id)) : [];
  const all = rank(engine, answering(matches), matches, results);
  const shown = all.filter(({ id }) => passes(filters, engine.pages.get(id)?.values));
  return {
    text: question,
    understood,
    alerts: alertsFor(engine.names.list.alerts, [...words, ...wordsOf(question)]),
    total: shown.length,
    unfiltered: all.length,
    counts: countValues(all, engine, filters),
    pages: (to) => shown.slice(0, to).map(({ page }) => page),
    hits: (from, to) => Promise.all(shown.slice(from, to).map((ranked) => loadHit(engine, ranked))),
  };
}

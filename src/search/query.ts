/** Asks a question of the index: text in, hits out. The same for the page, the box, the offline copy and the tests. */
import type { Filters, RawResult, SearchApi } from './api.ts';
import { levels } from './levels.ts';

export interface Hit {
  url: string;
  title: string;
  kind: string;
  summary: string;
  /** HTML of Pagefind: text that is escaped, with <mark>. */
  excerpt: string;
  /** The section in which it stands, where that is not the whole page. */
  section: { title: string; url: string } | undefined;
}

export interface Answer {
  /** The text as it was asked. */
  text: string;
  total: number;
  /** Hits from a place on; each call loads those it returns. */
  hits: (from: number, to: number) => Promise<Hit[]>;
}

/** Longest question that is searched; the rest is cut off. */
const longest = 200;

/** A question without what no index knows: control characters, lone surrogates, needless space. */
export const clean = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cs}\ufffd]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest)
    .toWellFormed()
    .replaceAll('\ufffd', '');

async function hitOf(result: RawResult): Promise<Hit> {
  const { url, excerpt, meta, sub_results: sections } = await result.data();
  const best = sections.find((section) => section.url !== url && section.excerpt.includes('<mark>'));
  const whole = sections.find((section) => section.url === url);
  const inWhole = whole?.excerpt.includes('<mark>') ?? false;
  const section = inWhole ? undefined : best;
  return {
    url,
    title: meta['title'] ?? url,
    kind: meta['kind'] ?? '',
    summary: meta['summary'] ?? '',
    excerpt: section?.excerpt ?? excerpt,
    section: section && { title: section.title, url: section.url },
  };
}

/** Pages that are written about it, then lists of those, then the meaning of its words; each group by score. */
async function inLevels(api: SearchApi, question: string, filters: Filters): Promise<RawResult[]> {
  const answers = await Promise.all(
    levels.map((level) => api.search(question, { filters: { ...filters, level: [level] } })),
  );
  return answers.flatMap(({ results }) => results);
}

/** Searches for all words of a text. An empty text has no hits. */
export async function ask(api: SearchApi, text: string, filters: Filters = {}): Promise<Answer> {
  const question = clean(text);
  const results = /[\p{L}\p{N}]/u.test(question) ? await inLevels(api, question, filters) : [];
  return {
    text: question,
    total: results.length,
    hits: (from, to) => Promise.all(results.slice(from, to).map(hitOf)),
  };
}

/** The search engine: query in, results out. The same in the browser, in offline copies and in tests. */
import { alertsFor } from './alerts.ts';
import { evidenceFor, type Evidence } from './confidence.ts';
import { excerptOf, type Excerpt } from './excerpt.ts';
import { frontDecode } from './front-coding.ts';
import { missingWords, type Missing } from './missing.ts';
import { makePostings, type Postings } from './postings.ts';
import { rank, type Ranked } from './rank.ts';
import { needsWordList, readQuery, type Change, type Language } from './read-query.ts';
import { readSynonyms } from './synonyms.ts';
import { clean } from './tokens.ts';
import type { Alert, SearchDocument, SearchIndex, WordList } from './types.ts';
import { makeWordWeight, rarityInQuestions } from './word-weights.ts';

export interface Hit {
  document: SearchDocument;
  score: number;
  /** The best matching name, for tuning. */
  name: string;
  excerpt: Excerpt;
}

type Filters = Readonly<Record<string, string>>;

export interface Answer {
  /** The query as typed. */
  text: string;
  /** The corrected query. */
  shown: string;
  corrections: readonly Change[];
  synonyms: readonly Change[];
  /** Query words to report as missing. */
  missing: Missing;
  alerts: readonly Alert[];
  total: number;
  /** The results without filters. */
  unfiltered: number;
  /** Number of results by filter and value. */
  counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  hits: (from: number, to: number) => Hit[];
}

export interface Engine {
  search: (text: string, choice?: { filters?: Filters; asWritten?: boolean }) => Promise<Answer>;
  /** What decides whether a query is answered, for fitting. */
  evidence: (text: string) => Promise<Evidence>;
  index: SearchIndex;
  postings: Postings;
}

const passes = (filters: Filters, { filters: own }: SearchDocument, except?: string) =>
  Object.entries(filters).every(([name, value]) => name === except || own[name]?.includes(value));

/** Result counts of each filter value; a filter does not affect its own counts. */
function countValues(documents: readonly SearchDocument[], filters: Filters): Answer['counts'] {
  const counts: Record<string, Record<string, number>> = {};
  for (const document of documents)
    for (const [name, values] of Object.entries(document.filters)) {
      if (!passes(filters, document, name)) continue;
      const group = (counts[name] ??= {});
      for (const value of values) group[value] = (group[value] ?? 0) + 1;
    }
  return counts;
}

/** @param loadWords loads the word list, for queries with unknown words */
export function createEngine(index: SearchIndex, loadWords: () => Promise<WordList>): Engine {
  const { language } = index;
  const postings = makePostings(index);
  let rarity = rarityInQuestions(language, index.questionWords);
  let weightOf = makeWordWeight(postings, rarity);
  let synonyms = readSynonyms(index.synonyms);
  let correct: ReadonlySet<string> | undefined;

  const about = (): Language => ({
    language,
    postings,
    synonyms,
    correct,
    weightOf,
  });

  async function loadFor(text: string): Promise<void> {
    if (correct || !needsWordList(text, { postings, language })) return;
    // Without the word list nothing is corrected, and the words are reported as missing.
    const words = await loadWords().catch(() => undefined);
    if (!words) return;
    synonyms = readSynonyms(index.synonyms, words.synonyms);
    correct = frontDecode(words.correct);
    rarity = rarityInQuestions(language, index.questionWords, words.questionWords);
    weightOf = makeWordWeight(postings, rarity);
  }

  async function search(
    asked: string,
    { filters = {}, asWritten = false }: { filters?: Filters; asWritten?: boolean } = {},
  ): Promise<Answer> {
    const text = clean(asked);
    await loadFor(text);
    const query = readQuery(text, about(), asWritten);
    const { terms, shown, corrections } = query;
    const ranked = rank(postings, terms, weightOf);
    const documentOf = ({ document }: Ranked) => postings.documents[document] as SearchDocument;
    const left = ranked.filter((one) => passes(filters, documentOf(one)));
    return {
      text,
      shown,
      corrections,
      synonyms: query.synonyms,
      missing: missingWords(ranked, terms, postings, { rarity, asWritten }),
      alerts: alertsFor(index.alerts, query, language),
      total: left.length,
      unfiltered: ranked.length,
      counts: countValues(ranked.map(documentOf), filters),
      hits: (from, to) =>
        left.slice(from, to).map((one) => {
          const document = documentOf(one);
          return {
            document,
            score: one.score,
            name: one.name?.text ?? '',
            get excerpt() {
              return excerptOf(document, terms, language);
            },
          };
        }),
    };
  }

  async function evidence(text: string): Promise<Evidence> {
    await loadFor(text);
    const { terms } = readQuery(clean(text), about(), false);
    return evidenceFor(rank(postings, terms, weightOf), terms, postings, rarity);
  }

  return { search, evidence, index, postings };
}

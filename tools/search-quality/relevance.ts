/** Measures search relevance on a table of queries. */
import type { Answer, Engine } from '../../src/search/engine/engine.ts';
import type { JudgedQuery } from './read-queries.ts';

export interface Outcome {
  query: JudgedQuery;
  /** Best first. */
  paths: string[];
  alert: string | null;
  missing: readonly string[];
  corrections: readonly { from: string; to: string }[];
  /** Rank of the first relevant result, from 1; 0 if there is none. */
  rank: number;
}

/** Maximum number of results per query. */
const maxResults = 20;
/** The page of the care cards: a card above the results counts as rank 1. */
const cardsFrom = 'safety/';

/**
 * A document added after relevance was judged is removed from the ranking
 * (a condensed list, Sakai 2007), so that new pages do not lower the scores.
 */
const condense = (paths: readonly string[], judged: JudgedQuery['judged']) =>
  judged ? paths.filter((path) => judged.has(path)) : [...paths];

function outcomeOf(query: JudgedQuery, answer: Answer): Outcome {
  const paths = answer.hits(0, maxResults).map(({ document }) => document.path);
  const alert = answer.alerts[0]?.heading ?? null;
  const counted = condense(paths, query.judged);
  const isCard = alert !== null && query.paths.includes(cardsFrom);
  const rank = isCard ? 1 : counted.findIndex((path) => query.paths.includes(path)) + 1;
  return { query, paths, alert, missing: answer.missing.words, corrections: answer.corrections, rank };
}

export async function askAll(engine: Engine, queries: readonly JudgedQuery[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const query of queries) outcomes.push(outcomeOf(query, await engine.search(query.text)));
  return outcomes;
}

export interface Scores {
  answerable: number;
  first: number;
  amongThree: number;
  reciprocal: number;
  /** Share of answerable queries with words reported as missing. */
  falselyMissing: number;
  unanswerable: number;
  /** Share of unanswerable queries with results and no words reported as missing. */
  notSaid: number;
}

/** Scores of some outcomes; fractions from 0 to 1. */
export function scoresOf(outcomes: readonly Outcome[]): Scores {
  const answerable = outcomes.filter(({ query }) => query.paths.length > 0);
  const unanswerable = outcomes.filter(({ query }) => query.paths.length === 0);
  const share = <T>(all: readonly T[], is: (one: T) => boolean) =>
    all.length ? all.filter(is).length / all.length : 0;
  return {
    answerable: answerable.length,
    first: share(answerable, ({ rank }) => rank === 1),
    amongThree: share(answerable, ({ rank }) => rank >= 1 && rank <= 3),
    reciprocal: answerable.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0) / (answerable.length || 1),
    falselyMissing: share(answerable, ({ missing }) => missing.length > 0),
    unanswerable: unanswerable.length,
    notSaid: share(unanswerable, ({ paths, missing }) => paths.length > 0 && missing.length === 0),
  };
}

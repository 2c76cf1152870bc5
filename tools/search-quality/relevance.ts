/** How well the search answers a table of questions. */
import type { Answer, Engine } from '../../src/search/engine/engine.ts';
import type { JudgedQuery, QueryTable } from './read-queries.ts';

export interface Outcome {
  query: JudgedQuery;
  /** Best first. */
  paths: string[];
  alert: string | null;
  missing: readonly string[];
  corrections: readonly { from: string; to: string }[];
  /** Place of the first right answer, from 1; 0 where there is none among those. */
  rank: number;
}

/** So many paths of an answer are said. */
const mostPaths = 20;
/** The page of the cards: where it answers, a card above the results is the first answer. */
const cardsFrom = 'safety/';

/**
 * A document that was not there when the queries were judged is neither right nor wrong: it is left out of the list
 * (a condensed list, Sakai 2007), so that a new page breaks nothing.
 */
const condense = (paths: readonly string[], judged: QueryTable['judged']) =>
  judged ? paths.filter((path) => judged.has(path)) : [...paths];

function outcomeOf(query: JudgedQuery, answer: Answer, judged: QueryTable['judged']): Outcome {
  const paths = answer.hits(0, mostPaths).map(({ document }) => document.path);
  const alert = answer.alerts[0]?.heading ?? null;
  const counted = condense(paths, judged);
  const isCard = alert !== null && query.paths.includes(cardsFrom);
  const rank = isCard ? 1 : counted.findIndex((path) => query.paths.includes(path)) + 1;
  return { query, paths, alert, missing: answer.missing, corrections: answer.corrections, rank };
}

export async function askAll(engine: Engine, { queries, judged }: QueryTable): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const query of queries) outcomes.push(outcomeOf(query, await engine.search(query.text), judged));
  return outcomes;
}

export interface Scores {
  answerable: number;
  first: number;
  amongThree: number;
  reciprocal: number;
  /** Answerable questions that are told that something is missing. */
  falselyMissing: number;
  unanswerable: number;
  /** Questions without an answer that get pages and no word of what is missing. */
  notSaid: number;
}

/** What some outcomes come to; shares from 0 to 1. */
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

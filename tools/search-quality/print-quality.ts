/** `npm run search -- --queries FILE`: prints relevance scores for a table of queries. */
import { readFileSync } from 'node:fs';
import type { Engine } from '../../src/search/engine/engine.ts';
import { readQueries } from './read-queries.ts';
import { askAll, scoresOf, type Outcome } from './relevance.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function line(group: string, outcomes: readonly Outcome[]): string {
  const scores = scoresOf(outcomes);
  const answerable = scores.answerable
    ? `P@1 ${percent(scores.first).padStart(7)}  P@3 ${percent(scores.amongThree).padStart(7)}  MRR ${scores.reciprocal.toFixed(3)}  told that something is missing ${percent(scores.falselyMissing).padStart(7)}  of ${scores.answerable}`
    : '';
  const unanswerable = scores.unanswerable
    ? `unanswerable, not said ${percent(scores.notSaid)} of ${scores.unanswerable}`
    : '';
  return `${group.padEnd(14)} ${[answerable, unanswerable].filter(Boolean).join('  ')}`;
}

/** JSON output: one object per query. */
const forPrograms = ({ query, paths, alert, missing, corrections }: Outcome) => ({
  query: query.text,
  paths,
  alert,
  missing,
  corrections,
});

/** @param part train, validation or test of our own table (default: all) */
export async function printQuality(
  engine: Engine,
  file: string,
  { format, part, misses }: { format: string | undefined; part: string | undefined; misses: boolean },
): Promise<void> {
  const queries = readQueries(readFileSync(file, 'utf8'));
  const outcomes = await askAll(
    engine,
    queries.filter((query) => !part || query.part === part),
  );
  if (format === 'json') {
    console.log(JSON.stringify(outcomes.map(forPrograms), null, 1));
    return;
  }
  const groups = Map.groupBy(outcomes, ({ query }) => query.group);
  for (const [group, own] of [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))) console.log(line(group, own));
  console.log(line('all', outcomes));
  if (!misses) return;
  for (const { query, rank, paths, missing } of outcomes)
    if (rank !== 1 || missing.length > 0)
      console.log(
        `${query.group}: "${query.text}" → ${paths.slice(0, 3).join(', ')}${missing.length > 0 ? ` (missing: ${missing.join(', ')})` : ''}; wanted ${query.paths.join(' or ') || 'none'}`,
      );
}

/** `npm run search -- --bars`: what the search of the built site reaches, beside what it must. */
import { readFileSync } from 'node:fs';
import { bytesToAnswer } from '../search/bytes.ts';
import { openIndex } from '../search/disk.ts';
import { answeredThoughAbsent, measureQueries, measureSlips, readQueries } from '../search/relevance.ts';
import { searchBars as bars } from '../search/search-bars.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const allQueries = () => readQueries(readFileSync('src/search/queries.tsv', 'utf8'));
type Row = [what: string, reached: string, bar: string, isReached: boolean];

const share = (what: string, part: number, whole: number, bar: number): Row => [
  what,
  percent(part / whole),
  `≥ ${percent(bar)}`,
  part / whole >= bar,
];
const most = (what: string, reached: number, bar: number, show: (n: number) => string = String): Row => [
  what,
  show(reached),
  `≤ ${show(bar)}`,
  reached <= bar,
];

/** Every so many questions one is weighed. */
const every = 10;

/** Bytes to the full text of the question in the middle, of those weighed. */
async function medianBytes(site: string, language: string): Promise<number> {
  const all: number[] = [];
  for (const [i, { text }] of allQueries().entries())
    if (i % every === 0) all.push((await bytesToAnswer(site, language, text)).full);
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}

/** Measures the built site. */
async function rows(site: string, language: string): Promise<Row[]> {
  const bytes = await bytesToAnswer(site, language, 'knots');
  const engine = await openIndex(site, language);
  const queries = allQueries();
  const { all } = await measureQueries(engine, queries);
  const [one, two] = [await measureSlips(engine, 1), await measureSlips(engine, 2)];
  return [
    share(`the right page first, of ${all.total} questions`, all.first, all.total, bars.first),
    share('the right page among the first three', all.amongThree, all.total, bars.amongThree),
    most('questions without an answer', all.empty, bars.empty),
    most('absent words answered', (await answeredThoughAbsent(engine, queries)).length, bars.absentAnswered),
    share(`the same page with one slip, of ${one.total} names`, one.kept, one.total, bars.oneEdit),
    share(`the same page with two slips, of ${two.total} names`, two.kept, two.total, bars.twoEdits),
    most('from focus to the first answer', bytes.first, bars.firstAnswer, kilobytes),
    most('from focus to the full text of "knots"', bytes.full, bars.fullText, kilobytes),
  ];
}

/** Prints the table. */
export async function printBars(site: string, language: string): Promise<void> {
  const table = await rows(site, language);
  const width = (column: 0 | 1 | 2) => Math.max(...table.map((row) => row[column].length));
  for (const [what, reached, bar, isReached] of table)
    console.log(
      `${what.padEnd(width(0))}  ${reached.padStart(width(1))}  ${bar.padStart(width(2))}  ${isReached ? 'reached' : 'missed'}`,
    );
  console.log(
    `The full text of the question in the middle comes with ${kilobytes(await medianBytes(site, language))}.`,
  );
  console.log('Online and offline answers are compared by `npx playwright test e2e/offline/copy`.');
}

/** `npm run search -- --goals`: prints the goals of the search with what is measured, all but the times in a browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Engine } from '../../src/search/engine/engine.ts';
import { doubt, weights } from '../../src/search/engine/weights.ts';
import { dictionaryWords } from '../../src/search/index/dictionary.ts';
import { indexPathOf } from '../../src/search/node-index.ts';
import { site } from '../../src/site.ts';
import { joinedNames, misspelled, shareKept, shownNames } from './misspell.ts';
import { readQueries } from './read-queries.ts';
import { askAll, scoresOf, type Outcome } from './relevance.ts';

/** Classes with fewer queries are not measured alone. */
const smallestClass = 20;
/** Every n-th dictionary word is tried. */
const sampling = 40;

const percent = (share: number) => (100 * share).toFixed(1);
const both = (shares: readonly number[]) => shares.map(percent).join(' / ');

async function correctedWords(engine: Engine, words: ReadonlySet<string>): Promise<number> {
  let changed = 0;
  for (const word of [...words].filter((_, i) => i % sampling === 0))
    if ((await engine.search(`${word} `)).corrections.length > 0) changed += 1;
  return changed;
}

/** Lines of the files that run queries, without tests. */
const linesOfCode = (): number =>
  ['engine', 'ui']
    .flatMap((folder) => readdirSync(join('src', 'search', folder)).map((name) => join('src', 'search', folder, name)))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .reduce((total, file) => total + readFileSync(file, 'utf8').trimEnd().split('\n').length, 0);

function lowestClass(outcomes: readonly Outcome[]): string {
  const classes = [...Map.groupBy(outcomes, ({ query }) => query.group)]
    .map(([group, own]) => ({ group, ...scoresOf(own) }))
    .filter(({ answerable }) => answerable >= smallestClass)
    .toSorted((a, b) => a.first - b.first);
  return classes[0] ? `${percent(classes[0].first)} (${classes[0].group})` : '–';
}

/** @param file our own table of queries @param folder the built site */
export async function printGoals(engine: Engine, file: string, folder: string): Promise<void> {
  const queries = readQueries(readFileSync(file, 'utf8'));
  const [training, validation] = await Promise.all(
    ['train', 'validation'].map((part) =>
      askAll(
        engine,
        queries.filter((query) => query.part === part),
      ),
    ),
  );
  const scores = [training ?? [], validation ?? []].map(scoresOf);
  const all = [...(training ?? []), ...(validation ?? [])];
  const names = shownNames(engine);
  const correct = dictionaryWords(site.language);
  const kept = await Promise.all(
    [misspelled(names, 1, correct), misspelled(names, 2, correct), joinedNames(names)].map((cases) =>
      shareKept(engine, cases),
    ),
  );
  const bytes = brotliCompressSync(readFileSync(join(folder, 'pagefind', indexPathOf(folder)))).length;
  const rows: [what: string, bar: string, measured: string][] = [
    ['P@1, training / validation, %', '≥ 88', both(scores.map(({ first }) => first))],
    ['P@3, %', '≥ 97', both(scores.map(({ amongThree }) => amongThree))],
    [`lowest class of ${smallestClass} queries, P@1, %`, '≥ 80', lowestClass(all)],
    ['one edit / two edits / joined, P@3, %', '≥ 95 / 88 / 92', both(kept)],
    ['unanswerable, and not said, %', '≤ 3', both(scores.map(({ notSaid }) => notSaid))],
    [
      'answerable, and told that something is missing, %',
      '≤ 3',
      both(scores.map(({ falselyMissing }) => falselyMissing)),
    ],
    ['dictionary words corrected', '0', String(await correctedWords(engine, correct))],
    ['index with the text for excerpts, bytes', '≤ 110,000', String(bytes)],
    ['tunable numbers', '≤ 15', String(Object.keys(weights).length + Object.keys(doubt).length)],
    ['lines of query-time code', '', String(linesOfCode())],
  ];
  console.log('| what | bar | measured |\n|---|---|---|');
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}

/** `npm run search -- "stiff neck"`: prints results with scores. `--queries` measures a table of queries. */
import '../../src/commands/start.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Hit } from '../../src/search/engine/engine.ts';
import { openIndex } from '../../src/search/node-index.ts';
import { fitWeights } from './fit.ts';
import { printGoals } from './goals.ts';
import { readOptions, refuseCall } from '../../src/commands/options.ts';
import { translationLanguage } from '../../src/site.ts';
import { printQuality } from './print-quality.ts';

/** The queries for fitting the weights. */
const ownQueries = 'tools/search-quality/queries.tsv';

const call = {
  usage: 'npm run search -- "stiff neck"',
  options: {
    queries: { type: 'string', description: 'measure a table: question, paths or none, class' },
    format: { type: 'string', description: 'json for programs' },
    part: { type: 'string', description: 'only this part of our own table: train, validation or test' },
    misses: { type: 'boolean', description: 'also what is not answered first' },
    goals: { type: 'boolean', description: 'the goals, with what is measured' },
    fit: { type: 'boolean', description: 'search for better weights on the training part' },
  },
  takesWords: true,
} as const;
const { values: options, words } = readOptions(call);
const text = words.join(' ');
if (text.trim() === '' && !options.queries && !options.fit && !options.goals) refuseCall(call, 'Say what to look for.');
if (!existsSync('dist/pagefind/guide')) throw new Error('There is no index yet: run `npm run build` first.');
const site = join('dist', translationLanguage ?? '');
const engine = openIndex(site);

async function printAnswer(): Promise<void> {
  const answer = await engine.search(text);
  for (const { heading } of answer.alerts) console.log(`First: ${heading}`);
  for (const { from, to } of answer.corrections) console.log(`Corrected: ${from} → ${to}`);
  for (const { from, to } of answer.synonyms) console.log(`Stands for: ${from} → ${to}`);
  const { words: missing, isAbsent } = answer.missing;
  if (missing.length > 0) console.log(`${isAbsent ? 'Missing' : 'No page about'}: ${missing.join(', ')}`);
  console.log(`${answer.total} results`);
  const excerpt = (hit: Hit) =>
    hit.excerpt.parts.map(({ text: part, isMarked }) => (isMarked ? `*${part}*` : part)).join('');
  for (const hit of answer.hits(0, 10))
    console.log(
      `${hit.score.toFixed(3)}  ${hit.document.title}  ${hit.document.path}\n      name "${hit.name}"\n      ${excerpt(hit)}`,
    );
}

if (options.goals) await printGoals(engine, ownQueries, site);
else if (options.fit) await fitWeights(engine, ownQueries);
else if (options.queries)
  await printQuality(engine, options.queries, {
    format: options.format,
    part: options.part,
    misses: options.misses === true,
  });
else await printAnswer();

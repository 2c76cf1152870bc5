/** `npm run search -- "stiff neck"`: what the built site answers, with scores and why. With `--bars`, how well it answers. */
import './start.ts';
import { existsSync } from 'node:fs';
import { openIndex } from '../search/disk.ts';
import { ask } from '../search/query.ts';
import { site } from '../site.ts';
import { readOptions, refuseCall } from './options.ts';
import { printBars } from './search-bars.ts';

const call = {
  usage: 'npm run search -- "stiff neck"',
  options: { bars: { type: 'boolean', says: 'how well the search answers, beside what it must' } },
  takesWords: true,
} as const;
const { values: options, words: said } = readOptions(call);
const text = said.join(' ');
if (text.trim() === '' && !options.bars) refuseCall(call, 'Say what to look for.');
if (!existsSync('dist/pagefind')) throw new Error('There is no index yet: run `npm run build` first.');
if (options.bars) {
  await printBars('dist', site.language);
  process.exit(0);
}

const answer = await ask(await openIndex('dist', site.language), text);
const { words, mended, alike, missing } = answer.understood;
for (const { heading } of answer.alerts) console.log(`First: ${heading}`);
console.log(`Looked for: ${words.join(' ') || 'nothing'}`);
for (const { from, to } of mended) console.log(`Mended: ${from} → ${to}`);
for (const { from, to } of alike) console.log(`Stands for: ${from} → ${to}`);
if (missing.length > 0) console.log(`On no page: ${missing.join(', ')}`);
console.log(`${answer.total} results`);
for (const hit of await answer.hits(0, 10)) {
  const excerpt = hit.excerpt
    .replace(/<\/?mark>/g, '*')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
  console.log(
    `${hit.score.toFixed(2)}  ${hit.title}  ${hit.url}\n      ${hit.why}\n      ${hit.section ? `${hit.section.title}: ` : ''}${excerpt}`,
  );
}

/** Measures the built site against its budgets. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { budgets, growing } from './budgets.ts';

const dist = 'dist';
const pages = readdirSync(dist, { recursive: true })
  .map((name) => String(name).split('\\').join('/'))
  .filter((name) => name.endsWith('.html') && !/^(pagefind|download)\//.test(name));

const compressed = (text: string | Buffer) => brotliCompressSync(text).length;

const read = (name: string) => (pages.includes(name) ? readFileSync(join(dist, name), 'utf8') : '');
const countIn = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0;
const allowed = growing({
  pages: pages.length,
  sources: countIn(read('sources/index.html'), /<li id=/g),
  cautions: countIn(read('safety/index.html'), /id="caution-/g),
});

interface Row {
  what: string;
  bytes: number;
  budget: number;
}

const entryFolder =
  /^(techniques|tools|specialties|faq)\/.+\/index\.html$|^(benefits|cost|getting-care|safety|about)\/index\.html$/;

/** Structured data at the end of a page. */
const dataBlock = /<script type="application\/ld\+json">[^<]*<\/script>/;

const ownBudget: Readonly<Record<string, number>> = {
  'print/index.html': allowed.wholeGuide,
  'safety/index.html': allowed.safetyPage,
  'sources/index.html': allowed.sourcesPage,
};

function measure(name: string): Row[] {
  const whole = readFileSync(join(dist, name), 'utf8');
  const html = whole.replace(dataBlock, '');
  const isEntry = entryFolder.test(name);
  const style = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1]).join('');
  const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map((match) =>
    join(dist, (match[1] ?? '').replace(/^.*\/_astro\//, '_astro/')),
  );
  const script = scripts.reduce((sum, file) => sum + compressed(readFileSync(file)), 0);
  return [
    {
      what: `${name}, HTML and CSS`,
      bytes: compressed(html),
      budget: ownBudget[name] ?? (isEntry ? allowed.entryPage : allowed.anyPage),
    },
    {
      what: `${name}, data for programs`,
      bytes: compressed(whole) - compressed(html),
      budget: isEntry ? budgets.entryData : budgets.anyData,
    },
    {
      what: `${name}, style sheet uncompressed`,
      bytes: style.length,
      budget: name === 'design/index.html' ? budgets.allStyles : budgets.styleSheet,
    },
    {
      what: `${name}, script before search`,
      bytes: name.startsWith('search/') ? 0 : script,
      budget: budgets.scriptBeforeSearch,
    },
  ];
}

const downloads = (end: string, budget: number): Row[] =>
  readdirSync(join(dist, 'download'))
    .filter((name) => name.endsWith(end))
    .map((name) => ({ what: `download/${name}`, bytes: statSync(join(dist, 'download', name)).size, budget }));

const copies = [
  ...downloads('.zip', allowed.zip),
  ...downloads('.html', allowed.oneFile),
  ...downloads('.epub', allowed.book),
];
const rows = [...pages.flatMap(measure), ...copies];
const over = rows.filter(({ bytes, budget }) => bytes > budget);
const largest = rows.filter(({ what }) => what.endsWith('HTML and CSS')).toSorted((a, b) => b.bytes - a.bytes);
for (const { what, bytes, budget } of [...largest.slice(0, 5), ...copies])
  console.log(`${bytes} of ${budget} B  ${what}`);
for (const { what, bytes, budget } of over) console.error(`over budget: ${what}: ${bytes} B, ${budget} B allowed`);
if (pages.length === 0) console.error('There are no pages in dist/: build first.');
process.exitCode = over.length > 0 || pages.length === 0 ? 1 : 0;

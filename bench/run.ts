/** Measures the built site against its budgets: the pages of each language by themselves. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { budgets, growing, translatedShare } from './budgets.ts';
import { builtLanguages, isPagePath } from '../src/report/site-pages.ts';

const compressed = (text: string | Buffer) => brotliCompressSync(text).length;
const countIn = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0;

const languages = builtLanguages('dist');

interface Row {
  what: string;
  bytes: number;
  budget: number;
}

const entryFolder =
  /^(techniques|tools|specialties|faq)\/.+\/index\.html$|^(benefits|cost|getting-care|safety|about)\/index\.html$/;

/** Structured data at the end of a page. */
const dataBlock = /<script type="application\/ld\+json">[^<]*<\/script>/;

const ownBudget: Readonly<Record<string, 'wholeGuide' | 'safetyPage' | 'sourcesPage'>> = {
  'print/index.html': 'wholeGuide',
  'safety/index.html': 'safetyPage',
  'sources/index.html': 'sourcesPage',
};

function measure(dist: string, name: string, allowed: ReturnType<typeof growing>): Row[] {
  const share = dist === 'dist' ? 1 : translatedShare;
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
      what: `${join(dist, name)}, HTML and CSS`,
      bytes: compressed(html),
      budget: share * allowed[ownBudget[name] ?? (isEntry ? 'entryPage' : 'anyPage')],
    },
    {
      what: `${join(dist, name)}, data for programs`,
      bytes: compressed(whole) - compressed(html),
      budget: isEntry ? budgets.entryData : budgets.anyData,
    },
    {
      what: `${join(dist, name)}, style sheet uncompressed`,
      bytes: style.length,
      budget: name === 'design/index.html' ? budgets.allStyles : budgets.styleSheet,
    },
    {
      what: `${join(dist, name)}, script before search`,
      bytes: name.startsWith('search/') ? 0 : script,
      budget: budgets.scriptBeforeSearch,
    },
  ];
}

/** Rows of the pages and downloads of a language. @param dist its folder */
function measureSite(dist: string): { pages: Row[]; copies: Row[] } {
  const pages = readdirSync(dist, { recursive: true })
    .map((name) => String(name).split('\\').join('/'))
    .filter(isPagePath)
    .filter((name) => dist !== 'dist' || !languages.some((language) => name.startsWith(`${language}/`)));
  const read = (name: string) => (pages.includes(name) ? readFileSync(join(dist, name), 'utf8') : '');
  const allowed = growing({
    pages: pages.length,
    sources: countIn(read('sources/index.html'), /<li id=/g),
    cautions: countIn(read('safety/index.html'), /id="caution-/g),
  });
  const downloads = (end: string, budget: number): Row[] =>
    readdirSync(join(dist, 'download'))
      .filter((name) => name.endsWith(end))
      .map((name) => ({
        what: join(dist, 'download', name),
        bytes: statSync(join(dist, 'download', name)).size,
        budget,
      }));
  return {
    pages: pages.flatMap((name) => measure(dist, name, allowed)),
    copies: [
      ...downloads('.zip', allowed.zip),
      ...downloads('.html', allowed.oneFile),
      ...downloads('.epub', allowed.book),
    ],
  };
}

const sites = ['dist', ...languages.map((language) => join('dist', language))].map(measureSite);
const rows = sites.flatMap(({ pages, copies }) => [...pages, ...copies]);
const over = rows.filter(({ bytes, budget }) => bytes > budget);
for (const { pages, copies } of sites) {
  const largest = pages.filter(({ what }) => what.endsWith('HTML and CSS')).toSorted((a, b) => b.bytes - a.bytes);
  for (const { what, bytes, budget } of [...largest.slice(0, 5), ...copies])
    console.log(`${bytes} of ${Math.round(budget)} B  ${what}`);
}
for (const { what, bytes, budget } of over)
  console.error(`over budget: ${what}: ${bytes} B, ${Math.round(budget)} B allowed`);
if (rows.length === 0) console.error('There are no pages in dist/: build first.');
process.exitCode = over.length > 0 || rows.length === 0 ? 1 : 0;

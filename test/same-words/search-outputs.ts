/** The texts in the search indexes of a built guide. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'fflate';
import type { Entry } from '../../src/model/entry.ts';
import { splitFragment } from '../../src/model/redirects.ts';
import { hasPage } from '../../src/model/routes.ts';
import type { SearchIndex } from '../../src/search/engine/types.ts';
import type { Output } from './output.ts';
import { wordsOf } from './words.ts';

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Limits and effect sizes of studies, which are not indexed for ranking. */
const isFinePrint = (field: string) => /^claims\.\d+\.(?:limits|effects)\b/.test(field);

/** What studies found is in the full text only, except on pages that are about it. */
const isOfStudies = (field: string) => /^claims\.\d+\.(?:says|limits|effects)\b/.test(field);

const ofSearch = {
  hasNumbers: false,
  omits: isFinePrint,
  covers: (entry: Entry) => hasPage(entry) || entry.kind === 'glossary',
};

/** The texts from which search makes excerpts. */
export function searchTexts(root: string, partOf: Output): Output {
  // Files of earlier editions are kept, too; pages name the current ones.
  const [, named = ''] = / data-search-index="([^"]+)"/.exec(readFileSync(join(root, 'index.html'), 'utf8')) ?? [];
  const { documents } = JSON.parse(readFileSync(join(root, 'pagefind', named), 'utf8')) as SearchIndex;
  const texts = new Map<string, string>();
  for (const { path, title, summary, sections } of documents) {
    const text = [title, summary, ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks])].join('\n');
    texts.set(path, text);
    // A subdocument is also part of its page.
    const { page } = splitFragment(path);
    texts.set(page, `${texts.get(page) ?? ''}\n${text}`);
  }
  return { name: 'search', ...ofSearch, omits: isOfStudies, partOf, wordsAt: (path) => wordsAt(texts, path) };
}

interface PagefindEntry {
  languages: Record<string, { hash: string }>;
}

/** Signature at the start of a Pagefind file. */
const pagefindMark = 'pagefind_dcd';

/** The texts from which Pagefind makes excerpts. */
export function fullTexts(root: string, partOf: Output): Output {
  const unpacked = (path: string) => decode(gunzipSync(readFileSync(join(root, 'pagefind', path))));
  // Only files that the current edition refers to.
  const entry = JSON.parse(readFileSync(join(root, 'pagefind/pagefind-entry.json'), 'utf8')) as PagefindEntry;
  const lists = Object.values(entry.languages).map(({ hash }) => unpacked(`pagefind.${hash}.pf_meta`));
  const texts = new Map(
    readdirSync(join(root, 'pagefind/fragment'))
      .filter((name) => lists.some((list) => list.includes(name.replace(/\..*$/, ''))))
      .map((name) => {
        const text = unpacked(`fragment/${name}`).slice(pagefindMark.length);
        const { url, content } = JSON.parse(text) as { url: string; content: string };
        return [url.replace(/^\//, ''), content] as const;
      }),
  );
  const covers = hasPage;
  return { name: 'full text', ...ofSearch, covers, partOf, wordsAt: (path) => wordsAt(texts, path) };
}

function wordsAt(texts: ReadonlyMap<string, string>, path: string): string[] | undefined {
  const text = texts.get(path);
  return text === undefined ? undefined : wordsOf(text);
}

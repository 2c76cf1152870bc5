/** The search engine in Node, on the index of a built site, for tests and `npm run search`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine, type Engine } from './engine/engine.ts';
import type { SearchIndex, WordList } from './engine/types.ts';

/**
 * Opens the index named by the search page of a built site; older ones may exist beside it.
 * @param site folder of the site, `dist`
 */
export function openIndex(site: string): Engine {
  const page = readFileSync(join(site, 'search', 'index.html'), 'utf8');
  const path = /\sdata-search-index="([^"]*)"/.exec(page)?.[1];
  if (!path) throw new Error(`The search page of ${site} names no index.`);
  const read = <T>(file: string) => JSON.parse(readFileSync(join(site, 'pagefind', file), 'utf8')) as T;
  const index = read<SearchIndex>(path);
  return createEngine(index, () => Promise.resolve(read<WordList>(index.words)));
}

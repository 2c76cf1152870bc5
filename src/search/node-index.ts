/** The search engine in Node, on the index of a built site, for tests and `npm run search`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine, type Engine } from './engine/engine.ts';
import type { SearchIndex, WordList } from './engine/types.ts';

/** Path below the index folder of the index that the search page of a built site names; older ones may exist beside it. */
export function indexPathOf(site: string): string {
  const page = readFileSync(join(site, 'search', 'index.html'), 'utf8');
  const path = /\sdata-search-index="([^"]*)"/.exec(page)?.[1];
  if (!path) throw new Error(`The search page of ${site} names no index.`);
  return path;
}

/**
 * Opens the index of a built site.
 * @param site folder of the site, `dist`
 */
export function openIndex(site: string): Engine {
  const read = <T>(file: string) => JSON.parse(readFileSync(join(site, 'pagefind', file), 'utf8')) as T;
  const index = read<SearchIndex>(indexPathOf(site));
  return createEngine(index, () => Promise.resolve(read<WordList>(index.words)));
}

/** The engine in Node, on the index of a built site: for tests and for `npm run search`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine, type Engine } from './engine/engine.ts';
import type { SearchIndex, WordList } from './engine/types.ts';

/**
 * Opens the index of a built site.
 * @param site folder of the site, `dist`
 * @param language language whose pages are searched
 */
export function openIndex(site: string, language: string): Engine {
  const folder = join(site, 'pagefind');
  const start = `${language.toLowerCase()}.`;
  const name = readdirSync(join(folder, 'guide')).find((file) => file.startsWith(start));
  if (!name) throw new Error(`${folder} has no index for ${language}.`);
  const read = <T>(path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as T;
  const index = read<SearchIndex>(`guide/${name}`);
  return createEngine(index, () => Promise.resolve(read<WordList>(index.words)));
}

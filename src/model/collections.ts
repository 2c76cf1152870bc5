/** The collections of Astro, from the schemas of the kinds and our own content reader. */
import { defineCollection } from 'astro/content/config';
import { readEnvironment } from '../environment.ts';
import { kindNames, kinds } from '../kinds/index.ts';
import { entryLoaders } from './entry-loader.ts';

/** One collection per kind. */
export function makeCollections() {
  const loaderOf = entryLoaders(readEnvironment().contentDir);
  return Object.fromEntries(
    kindNames.map((kind) => [kind, defineCollection({ loader: loaderOf(kind), schema: kinds[kind].schema })]),
  );
}

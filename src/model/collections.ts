/** The collections of Astro, from our own content reader, which has validated the entries. */
import { defineCollection } from 'astro/content/config';
import { readEnvironment } from '../environment.ts';
import { kindNames } from '../kinds/index.ts';
import { entryLoaders } from './entry-loader.ts';

/** One collection per kind. */
export function makeCollections() {
  const loaderOf = entryLoaders(readEnvironment().contentDir);
  return Object.fromEntries(kindNames.map((kind) => [kind, defineCollection({ loader: loaderOf(kind) })]));
}

/** Astro collections, from the schemas of the kinds and our own content reader. */
import { defineCollection } from 'astro:content';
import { readEnvironment } from './environment.ts';
import { entryLoaders } from './model/entry-loader.ts';
import { kindNames, kinds } from './kinds/index.ts';

const loaderOf = entryLoaders(readEnvironment().contentDir);

export const collections = Object.fromEntries(
  kindNames.map((kind) => [kind, defineCollection({ loader: loaderOf(kind), schema: kinds[kind].schema })]),
);

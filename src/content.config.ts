/** The door: for each kind its schema, and its entries as our own reader has read them. No field is named here. */
import { defineCollection } from 'astro:content';
import { readEnvironment } from './environment.ts';
import { entryLoaders } from './model/entry-loader.ts';
import { kindNames, kinds } from './kinds/index.ts';

const loaderOf = entryLoaders(readEnvironment().contentDir);

export const collections = Object.fromEntries(
  kindNames.map((kind) => [kind, defineCollection({ loader: loaderOf(kind), schema: kinds[kind].schema })]),
);

/** The collections of Astro, from the schemas of the kinds and our own content reader. */
import { defineCollection } from 'astro/content/config';
import { readEnvironment } from '../environment.ts';
import { kindNames, kinds } from '../kinds/index.ts';
import { entryLoaders } from './entry-loader.ts';
import { translationLanguage } from '../site.ts';

/** One collection per kind. */
export function makeCollections() {
  const loaderOf = entryLoaders(readEnvironment().contentDir);
  return Object.fromEntries(
    kindNames.map((kind) => [
      kind,
      // Texts of other languages were checked by their own rules, not by those of English grammar in the schema.
      defineCollection({
        loader: loaderOf(kind),
        ...(translationLanguage === undefined && { schema: kinds[kind].schema }),
      }),
    ]),
  );
}

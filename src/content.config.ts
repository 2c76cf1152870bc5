/** The door: for each kind its folder or file and its schema. No field is named here. */
import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { readEnvironment } from './environment.ts';
import { kindNames, kinds, type Kind } from './schema/kinds.ts';

const { contentDir } = readEnvironment();

function loaderOf(kind: Kind) {
  if (kinds[kind].store === 'file') return file(join(contentDir, `${kind}.yaml`));
  return glob({
    base: join(contentDir, kind),
    pattern: '*.{md,mdx}',
    generateId: ({ entry }) => entry.replace(/\.mdx?$/, ''),
  });
}

export const collections = Object.fromEntries(
  kindNames.map((kind) => [kind, defineCollection({ loader: loaderOf(kind), schema: kinds[kind].schema })]),
);

/** The files that the pages of a copy need: what they link to, and nothing that is meant for hosts and programs. */
import type { Root } from 'hast';
import { targetWithin } from '../model/target.ts';
import { linksOf } from './links.ts';
import type { Site } from './read-site.ts';

/** Paths of the files of a site that these pages link to, in order. */
export function neededFiles(pages: ReadonlyMap<string, Root>, { base, files }: Site): string[] {
  const linked = [...pages].flatMap(([path, tree]) =>
    linksOf(tree).flatMap((link) => targetWithin(link, path, base)?.path ?? []),
  );
  return [...new Set(linked)].filter((path) => files.has(path)).toSorted();
}

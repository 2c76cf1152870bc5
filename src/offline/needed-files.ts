/** The files that the pages of a copy need: what they link to, and nothing that is meant for hosts and programs. */
import type { FileSource } from '../build/site-files.ts';

/** Paths of the files of a site, pages apart, that are among these paths, in order. */
export const neededFiles = (linked: Iterable<string>, files: FileSource): string[] =>
  [...new Set(linked)].filter((path) => files.has(path) && !path.endsWith('.html')).toSorted();

/** The assets that offline pages need. */
import type { FileSource } from '../build/site-files.ts';

/** Files of a site among these paths, without pages, in order. */
export const neededFiles = (linked: Iterable<string>, files: FileSource): string[] =>
  [...new Set(linked)].filter((path) => files.has(path) && !path.endsWith('.html')).toSorted();

/** The content graph for Astro pages, and the rendered bodies from astro:content. */
import { getEntry, render } from 'astro:content';
import { readEnvironment } from '../environment.ts';
import { guideInUse } from './build-content.ts';
import { nameOf, type Entry } from './entry.ts';
import { makeGuide, type Guide } from './graph.ts';
import { entriesOf, readContent } from './read.ts';

/** The graph of the build; in development, of the files as they are at each request. */
export function collectGuide(): Guide {
  if (!import.meta.env.DEV) return guideInUse();
  return makeGuide(entriesOf(readContent(readEnvironment().contentDir).parsedEntries));
}

/** The body of an entry as a component. */
export async function bodyOf(entry: Entry) {
  const found = await getEntry(entry.kind, entry.id);
  if (!found) throw new Error(`There is no ${nameOf(entry)}.`);
  const { Content } = await render(found);
  return Content;
}

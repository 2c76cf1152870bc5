/** The rendered body of an entry, from astro:content. */
import { getEntry, render } from 'astro:content';
import { nameOf, type Entry } from './entry.ts';

/** The body of an entry as a component. */
export async function bodyOf(entry: Entry) {
  const found = await getEntry(entry.kind, entry.id);
  if (!found) throw new Error(`There is no ${nameOf(entry)}.`);
  const { Content } = await render(found);
  return Content;
}

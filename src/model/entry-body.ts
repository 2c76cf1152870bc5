/** The rendered body of an entry: from the content in use, or for MDX and in development from astro:content. */
import { getEntry, render } from 'astro:content';
import { contentInUse } from './build-content.ts';
import { nameOf, type Entry } from './entry.ts';

const htmlOnly = { collection: 'pages' as const, id: '', data: {} as never };

/** The body of an entry as a component. */
export async function bodyOf(entry: Entry) {
  const html = contentInUse()?.bodies?.get(nameOf(entry));
  const found = html === undefined ? await getEntry(entry.kind, entry.id) : undefined;
  if (html === undefined && !found) throw new Error(`There is no ${nameOf(entry)}.`);
  // Of an entry without a module, Astro reads nothing but its HTML.
  const { Content } = await render(found ?? { ...htmlOnly, rendered: { html: html ?? '' } });
  return Content;
}

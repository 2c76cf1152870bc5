/** The rendered body of an entry. */
import { createComponent, render as template, unescapeHTML } from 'astro/runtime/server/index.js';
import { getEntry, render } from 'astro:content';
import { isMdx, nameOf, type Entry } from './entry.ts';
import { markdownHtml } from './markdown-html.ts';

/** The body of an entry as a component. */
export async function bodyOf(entry: Entry) {
  if (!isMdx(entry)) {
    const html = await markdownHtml(entry.body);
    return createComponent(() => template`${unescapeHTML(html)}`);
  }
  const found = await getEntry(entry.kind, entry.id);
  if (!found) throw new Error(`There is no ${nameOf(entry)}.`);
  const { Content } = await render(found);
  return Content;
}

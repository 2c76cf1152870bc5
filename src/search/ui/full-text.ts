/** Full-text results: every page with the query words, and the sections that contain them, from Pagefind. */
import { searchStrings } from '#ui-strings/search.ts';
import { loadFullText } from './load.ts';
import { excerptParts } from './pagefind-excerpt.ts';
import { make } from './render.ts';
import { transport } from './transport.ts';

const most = 20;

/** Renders an excerpt of Pagefind: marks as elements, all else as text. */
function excerptItem(title: string, url: string, excerpt: string): HTMLLIElement {
  const link = make('a', '', title);
  link.setAttribute('href', transport.urlOf(url));
  const text = make('span', 'excerpt');
  for (const part of excerptParts(excerpt)) text.append(part.marked ? make('mark', '', part.text) : part.text);
  return make('li', '', link, ' ', text);
}

/** Fills a list with full-text results. */
export async function showFullText(container: HTMLElement, text: string): Promise<void> {
  const list = make('ul');
  container.querySelector('ul, p')?.remove();
  try {
    const { results } = await (await loadFullText()).search(text);
    const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
    for (const { url, meta, excerpt, sub_results: sections } of pages) {
      const item = excerptItem(meta['title'] ?? url, url, excerpt);
      const others = sections.filter((section) => section.url !== url);
      if (others.length > 0)
        item.append(make('ul', '', ...others.map((one) => excerptItem(one.title, one.url, one.excerpt))));
      list.append(item);
    }
    container.append(pages.length > 0 ? list : make('p', '', searchStrings.none(text)));
  } catch {
    container.append(make('p', '', searchStrings.failed));
  }
}

/** Sets the index path in pages, so that browsers can request it at once and cache it permanently. */

/** @param indexes language → index path */
export function withIndexPath(html: string, indexes: ReadonlyMap<string, string>): string {
  const language = /<html[^>]*\slang="([^"]*)"/.exec(html)?.[1] ?? '';
  const path = indexes.get(language);
  return path ? html.replace('<html ', `<html data-search-index="${path}" `) : html;
}

/** Pages name the index of their language, so that a browser can ask for it at once and keep it for good. */

/** @param indexes language → path of its index */
export function withIndexPath(html: string, indexes: ReadonlyMap<string, string>): string {
  const language = /<html[^>]*\slang="([^"]*)"/.exec(html)?.[1] ?? '';
  const path = indexes.get(language);
  return path ? html.replace('<html ', `<html data-search-index="${path}" `) : html;
}

/** Sets the index path in pages, so that browsers can request it at once and cache it permanently. */

/** @param indexes language → index path */
export function withIndexPath(html: string, indexes: ReadonlyMap<string, string>): string {
  const language = /<html[^>]*\slang="([^"]*)"/.exec(html)?.[1] ?? '';
  const path = indexes.get(language);
  return path ? html.replace('<html ', `<html data-search-index="${path}" `) : html;
}

const indexHash = /(?<=<html data-search-index="[^"]*\.)[0-9a-f]+(?=\.json")/;

/** The page with zeros for the hash of its index, which changes on every page with each word of the guide. */
export const withoutIndexHash = (html: string) => html.replace(indexHash, (hash) => '0'.repeat(hash.length));

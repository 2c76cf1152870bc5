/** What the full text needs besides the names; each list in the order of the pages of the name list and of those below. */
import type { NamedPage } from './names.ts';

export interface Details {
  /** Pages and places of pages that come with the full text only; they follow those of the name list. */
  pages: readonly NamedPage[];
  /** Id of each page in the full-text index. */
  ids: readonly string[];
  /** Further names of each page, in one text. */
  more: readonly string[];
  /** Values by which each page is filtered. */
  facets: readonly Readonly<Record<string, readonly string[]>>[];
}

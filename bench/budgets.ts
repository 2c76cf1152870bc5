/** Size budgets of the built site, in bytes after brotli compression. */
export const budgets = {
  /** Structured data of an entry page, and of any page; it is at the end, after the visible content. */
  entryData: 460,
  anyData: 1_000,
  /** Style sheet that every page carries, before compression. The body map's has the links to other languages too. */
  styleSheet: 18_300,
  /** /design/ has the styles of all components. */
  allStyles: 21_000,
  /** Script loaded before the search box is focused. */
  scriptBeforeSearch: 6_000,
} as const;

/** How much more than in English the same pages may have in another language: Spanish needs 9 % more. */
export const translatedShare = 1.1;

/** Size of a guide. */
export interface Counts {
  pages: number;
  sources: number;
  cautions: number;
}

/** Budgets that grow with the guide: a base, and an amount per listed item. */
export const growing = ({ pages, sources, cautions }: Counts) => ({
  /** Loaded when the search box is focused: the index with the text of all pages. */
  answers: 45_000 + 520 * pages,
  /** The same with the word list for spelling correction. */
  answersWithWordList: 80_000 + 520 * pages,
  /** An entry page: HTML with its style sheet, without structured data. A technique lists most cautions. */
  entryPage: 12_000 + 120 * cautions + 4 * pages,
  /** The safety page explains every caution. */
  safetyPage: 9_700 + 440 * cautions,
  sourcesPage: 5_000 + 150 * sources,
  /** Any other page, including lists. */
  anyPage: 18_000 + 60 * pages,
  /** /print/, which is loaded only on request. */
  wholeGuide: 30_000 + 1_000 * pages,
  /** Downloads, uncompressed: zip, single file and EPUB. */
  zip: 500_000 + 16_000 * pages,
  oneFile: 800_000 + 30_000 * pages,
  book: 100_000 + 6_000 * pages,
});

/** The numbers that fail the tests: bytes of the built site, compressed with brotli as a host sends them. */
export const budgets = {
  /** What that data adds to an entry page, and to any page; a reader's browser has shown the page before it comes. */
  entryData: 460,
  anyData: 1_000,
  /** Style sheet that every page carries, before compression. */
  styleSheet: 18_000,
  /** The page of the design has the styles of all components. */
  allStyles: 21_000,
  /** Script that a page loads before somebody turns to the search box. */
  scriptBeforeSearch: 6_000,
} as const;

/** How much a guide holds. */
export interface Counts {
  pages: number;
  sources: number;
  cautions: number;
}

/** The budgets of what grows with the guide: a base, and a share for each thing that it lists. */
export const growing = ({ pages, sources, cautions }: Counts) => ({
  /** All that is loaded from the first focus of the search box on, for every answer with its excerpt: the text of all pages. */
  answers: 50_000 + 550 * pages,
  /** The same with the words that tell a slip from a word. */
  answersWithWordList: 85_000 + 550 * pages,
  /** One entry page to be read: HTML with its style sheet in it, up to the data for programs at its end. A technique names most cautions and links to its part of the guide. */
  entryPage: 12_000 + 120 * cautions + 4 * pages,
  /** The page on safety explains every caution and has a row for each. */
  safetyPage: 9_000 + 440 * cautions,
  sourcesPage: 5_000 + 150 * sources,
  /** Any other page, lists of everything included. */
  anyPage: 18_000 + 60 * pages,
  /** The page that prints the whole guide; it is asked for by who wants all of it, and no other page waits for it. */
  wholeGuide: 30_000 + 1_000 * pages,
  /** The downloads, as they are: the zip of the folder, the whole guide in one file, and as a book. */
  zip: 500_000 + 16_000 * pages,
  oneFile: 800_000 + 30_000 * pages,
  book: 100_000 + 6_000 * pages,
});

/** The numbers that fail the tests: bytes of the built site, compressed with brotli as a host sends them. */
export const budgets = {
  /** One entry page to be read: HTML with its style sheet in it, up to the data for programs at its end. */
  entryPage: 14_000,
  /** Any page, lists of everything included. */
  anyPage: 24_000,
  /** The page that prints the whole guide; it is asked for by who wants all of it, and no other page waits for it. */
  wholeGuide: 100_000,
  /** What that data adds to an entry page, and to any page; a reader's browser has shown the page before it comes. */
  entryData: 400,
  anyData: 1_000,
  /** Style sheet that every page carries, before compression. */
  styleSheet: 16_000,
  /** The page of the design has the styles of all components. */
  allStyles: 18_000,
  /** Script that a page loads before somebody turns to the search box. */
  scriptBeforeSearch: 6_000,
  /** All that is loaded from the first focus of the box to its first answer. */
  firstAnswer: 12_000,
  /** The same to the results of the full text for one word. Of it 71 kB are Pagefind's programs. */
  fullText: 110_000,
  /** The downloads, as they are: the zip of the folder, the whole guide in one file, and as a book. */
  zip: 2_000_000,
  oneFile: 3_000_000,
  book: 1_000_000,
} as const;

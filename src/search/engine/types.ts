/** The search index format, written by the build and read by the engine. */

/** A section of a page. */
export interface Section {
  /** Anchor; empty for the opening of a page. */
  id: string;
  heading: string;
  /** Text of paragraphs, list items and table cells, in order. */
  blocks: readonly string[];
}

/** Page types that rank after the pages they link to. */
export const listKind = 'lists';
export const handoutKind = 'handouts';

/** A document: a page, or a subdocument. */
export interface SearchDocument {
  /** Path within the guide, with the anchor of a subdocument: `safety/#caution-pregnancy`. */
  path: string;
  title: string;
  /** Kind of the entry. */
  kind: string;
  /** Label of the kind: "Condition". */
  label: string;
  /** Alternative names and search terms, shown or not. */
  names: readonly string[];
  summary: string;
  sections: readonly Section[];
  filters: Readonly<Record<string, readonly string[]>>;
}

/** A care card for queries that name a danger. */
export interface Alert {
  heading: string;
  items: readonly string[];
  terms: readonly string[];
}

export interface SearchIndex {
  language: string;
  documents: readonly SearchDocument[];
  alerts: readonly Alert[];
  /** Synonym groups, one per line: `query words: guide words`. */
  synonyms: string;
  /** Words by frequency in questions, front-coded: the n-th string has those in one of 2^n questions. */
  questionWords: readonly string[];
  /** Path of the word list, below the index folder. */
  words: string;
  /** Body text is omitted, since the guide is too large: Pagefind has it. */
  isWithoutText: boolean;
}

/** Data needed only for unknown query words. */
export interface WordList {
  /** Dictionary words that are similar to words of the guide and must not be corrected; front-coded. */
  correct: string;
  /** As in the index, for words that are not in the guide. */
  synonyms: string;
  questionWords: readonly string[];
}

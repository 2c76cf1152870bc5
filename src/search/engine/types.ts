/** What the search knows of a guide: made when the guide is built, read by the engine, wherever that runs. */

/** A part of a page under one heading. */
export interface Section {
  /** Its anchor; empty for the opening of a page. */
  id: string;
  heading: string;
  /** Paragraphs, items and cells, in order. */
  blocks: readonly string[];
}

/** Kinds that give way to what they lead to. */
export const listKind = 'lists';
export const handoutKind = 'handouts';

/** What can be an answer: a page, or a part of one that answers by itself. */
export interface SearchDocument {
  /** Path within the guide, with an anchor for a part: `safety/#caution-pregnancy`. */
  path: string;
  title: string;
  /** Collection of the entry. */
  kind: string;
  /** What readers call its kind: "Condition". */
  label: string;
  /** Other names and words for it, shown or not. */
  names: readonly string[];
  summary: string;
  sections: readonly Section[];
  filters: Readonly<Record<string, readonly string[]>>;
}

/** A card for questions that name a danger. */
export interface Alert {
  heading: string;
  items: readonly string[];
  terms: readonly string[];
}

export interface SearchIndex {
  language: string;
  documents: readonly SearchDocument[];
  alerts: readonly Alert[];
  /** What people say and what that means in words of the guide, one group a line: `said said: meant meant`. */
  synonyms: string;
  /** Words by how common they are in questions, front-coded: the n-th text has those in one of 2^n questions. */
  questionWords: readonly string[];
  /** Path of the word list, below the folder of the index. */
  words: string;
  /** The guide is so large that its text is not in here: the full-text engine has it. */
  isWithoutText: boolean;
}

/** What is needed only for words that the guide does not have. */
export interface WordList {
  /** Words of the dictionary that are near to a word of the guide and must not be taken for it; front-coded. */
  correct: string;
  /** As in the index, for words that the guide does not have. */
  synonyms: string;
}

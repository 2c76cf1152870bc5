/** What differs between guides for readers of different countries, as data: one folder per region. */

/** Words of a text for the readers of one region → the words that readers of another use. */
export type Words = Readonly<Record<string, string>>;

/** A sentence that holds for one region only, and what an entry says in another: '' where it says nothing. */
export interface RegionalSentence {
  /** `kind/id`. */
  readonly entry: string;
  /** Part of a field, or of the body, as written. */
  readonly was: string;
  readonly now: string;
}

/** A word of another region, and what to write for readers of this one. */
interface ForeignWord {
  readonly pattern: RegExp;
  readonly instead: string;
}

/** How to write a text for a region. */
export interface Rewording {
  /** Titles, services and medicines, in any case: readers need these words to find help. */
  readonly terms: Words;
  /** Spelling and everyday words, in any case. */
  readonly spelling: Words;
  /** Words in this case only, such as abbreviations. */
  readonly exact: Words;
  /** Measures, as functions of the first group of the match. */
  readonly measures: readonly { readonly pattern: RegExp; readonly now: (group: string) => string }[];
}

export interface Region {
  /** ISO 3166 code. */
  readonly code: string;
  /** BCP 47 language of its texts. */
  readonly language: string;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly paper: 'letter' | 'a4';
  readonly numbers: {
    /** Ambulance, police and fire. */
    readonly emergency: readonly string[];
    /** Mental health crisis lines and urgent medical advice. */
    readonly help: readonly string[];
  };
  /** Matches the country's name in text. */
  readonly names: RegExp;
  /** How texts written for another region are worded here, by its code. */
  readonly from: Readonly<Record<string, Rewording>>;
  /** Sentences of the reference guide that hold elsewhere only. */
  readonly sentences: readonly RegionalSentence[];
  /** The same for settings and for strings of the user interface. */
  readonly uiSentences: Words;
  /** Entries, `kind/id`, that hold in this region only, such as the words of its insurers. */
  readonly bound: readonly string[];
  /** Fields that hold in this region only, by entry. */
  readonly boundFields: Readonly<Record<string, readonly string[]>>;
  /** Words that readers here do not use or cannot act on, apart from those in `from`. */
  readonly foreign: readonly ForeignWord[];
  /** Search terms and suggested searches, written for another region, that nothing answers here; in lower case. */
  readonly withoutSearches: readonly string[];
  /** Abbreviations that readers here know. */
  readonly abbreviations: readonly string[];
}

/** The descriptor of a kind: everything that the rest of the code asks about it, as one value. */
import type { z } from 'zod';
import type { words } from '../ui-strings.ts';
import type { PageType } from './page-types.ts';
import type { Section } from './section.ts';

/** Values that readers see in words: the name of a table in `words.values`. */
export type ValueWords = keyof typeof words.values;
/** A short fact of an entry; its label is `words.keyFacts` under the same name. */
export type KeyFactName = keyof typeof words.keyFacts;
/** What entries can be chosen by, on the list of everything and in the search; `words.facets` has its label. */
export type FacetName = keyof typeof words.facets;
export type ListName = keyof typeof words.lists;

/** Where a short fact comes from. Ids are shown as links to their entries, values as `words.values` has them. */
export type KeyFact =
  /** A field, by its path; that of the fact's own name where it is left out. */
  | {
      readonly field?: string;
      readonly values?: ValueWords;
      /** Shorter words for the comparison. */
      readonly valuesInTable?: ValueWords;
      /** Between several values; a comma where it is left out. */
      readonly separator?: string;
      /** The parts of the body are also marked on a figure. */
      readonly onFigure?: boolean;
    }
  /** Entries of another kind that are related to it. */
  | { readonly related: string }
  /** What the research found, in one line. */
  | { readonly claims: true };

/** What an entry is found under: a field, or the same values for all entries of the kind. */
export type Facet =
  | { readonly field: string; readonly values?: ValueWords }
  | { readonly always: readonly string[]; readonly values: ValueWords };

/** A page that lists entries of the kind; its address is its name. */
interface List {
  readonly name: ListName;
  /** Template that shows it, below `src/kinds/`; left out for a grid of cards. */
  readonly template?: string;
  /** Anchors that the template gives besides those of the entries. */
  readonly anchors?: readonly string[];
  /** Type of the page in schema.org, and the property that has its entries; left out for a plain collection. */
  readonly jsonLd?: { readonly type: 'FAQPage' | 'DefinedTermSet'; readonly items: 'mainEntity' | 'hasDefinedTerm' };
}

/** What schema.org says of the subject of an entry; its names and its cautions are added where the type has them. */
interface Subject {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** How an entry is shown that has a page of its own. */
interface EntryPageOf<Data> {
  /** Template that shows it, below `src/kinds/`; left out where the sections say it all. */
  readonly template?: string;
  /** Patterns of the addresses, as Astro's routes are written. */
  readonly routes: readonly string[];
  /** What kind of answer it is to a search. */
  type(data: Data): PageType;
  /** The list in which it stands; undefined for a page that is in none. */
  list(data: Data): ListName | undefined;
  /** In the order of the page. */
  readonly sections: readonly Section[];
  /** The box beside the text. */
  readonly aside?: readonly KeyFactName[];
}

export interface KindDescriptor<Schema extends z.ZodType = z.ZodType> {
  readonly schema: Schema;
  /** `folder`: one Markdown file an entry. `file`: one YAML file with an entry under each key. */
  readonly store: 'folder' | 'file';
  /** Where an entry is shown, relative to the root of the guide: a page of its own, or an anchor on a page. */
  path(id: string, data: z.output<Schema>): string;
  /** Its anchor on a page of another entry that shows it, where that is not the one in its address. */
  anchorOnPages?(id: string): string;
  /** Fewest entries that a guide can have. */
  readonly min: number;
  /** What an entry is called in messages. */
  readonly one: string;
  readonly many: string;
  /** A whole entry with every field that it can have: made up, and shown in the reference. */
  readonly example: Readonly<Record<string, unknown>>;
  /** What readers call an entry: a name in `words.kinds`; that of the kind where it is left out. */
  label?(data: z.output<Schema>): keyof typeof words.kinds;
  readonly page?: EntryPageOf<z.output<Schema>>;
  readonly lists?: readonly List[];
  readonly keyFacts?: Readonly<Partial<Record<KeyFactName, KeyFact>>>;
  readonly facets?: Readonly<Partial<Record<FacetName, Facet>>>;
  /** The facet that an entry is a value of itself: a part of the body is what others are found under. */
  facetOfItself?(data: z.output<Schema>): FacetName;
  /** Its columns in the comparison. */
  readonly compared?: readonly KeyFactName[];
  /** Whom its cautions speak of, and whether it is a column of the table of all cautions. */
  readonly cautions?: { readonly against: 'it' | 'using' | 'massage'; readonly inMatrix: boolean };
  /** The sheet to hand over: its key facts, and sections by their anchors. */
  readonly handout?: { readonly keyFacts: readonly KeyFactName[]; readonly sections: readonly string[] };
  /** What its subject is in schema.org; undefined where there is no word for it. */
  subject?(data: z.output<Schema>): Subject | undefined;
}

/** Holds a descriptor against its schema. */
export const defineKind = <Schema extends z.ZodType>(kind: KindDescriptor<Schema>): KindDescriptor<Schema> => kind;

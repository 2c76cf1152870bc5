/** The type of a kind's descriptor: everything the rest of the code needs to know about a kind. */
import type { z } from 'zod';
import type { uiStrings } from '../ui-strings.ts';
import type { PageType } from './page-types.ts';
import type { Section } from './section.ts';

/** A table of labels for field values: a key of `uiStrings.values`. */
export type ValueLabels = keyof typeof uiStrings.values;
/** A short fact of an entry; `uiStrings.keyFacts` has its label. */
export type KeyFactName = keyof typeof uiStrings.keyFacts;
/** A facet for browsing and search; `uiStrings.facets` has its label. */
export type FacetName = keyof typeof uiStrings.facets;
export type ListName = keyof typeof uiStrings.lists;
/** What cautions are against: having a treatment, using a tool, or massage as such. */
export type CautionedAgainst = keyof typeof uiStrings.cautions.headings;

/** Source of a key fact. Ids are rendered as links, values by their label in `uiStrings.values`. */
export type KeyFact =
  /** Field path; defaults to the name of the key fact. */
  | {
      readonly field?: string;
      readonly values?: ValueLabels;
      /** Short labels for the comparison table. */
      readonly valuesInTable?: ValueLabels;
      /** Separator of several values; defaults to a comma. */
      readonly separator?: string;
      /** Also show the body areas on the body map. */
      readonly onFigure?: boolean;
    }
  /** Related entries of another kind. */
  | { readonly related: string }
  /** A single entry of another kind. */
  | { readonly entry: { readonly kind: string; readonly id: string } }
  /** Summary of the research in one line. */
  | { readonly claims: true };

/** Values of a facet: from a field, or the same for all entries of the kind. */
export type Facet =
  | { readonly field: string; readonly values?: ValueLabels }
  | { readonly always: readonly string[]; readonly values: ValueLabels };

/** A page that lists entries of the kind, at `/<name>/`. */
interface List {
  readonly name: ListName;
  /** Template below `src/kinds/`; defaults to a grid of cards. */
  readonly template?: string;
  /** Anchors in the template besides those of the entries. */
  readonly anchors?: readonly string[];
  /** schema.org type of the page and the property with its entries; defaults to `CollectionPage`. */
  readonly jsonLd?: { readonly type: 'FAQPage' | 'DefinedTermSet'; readonly items: 'mainEntity' | 'hasDefinedTerm' };
}

/** schema.org data of an entry's subject. Names and cautions are added where the type supports them. */
interface Subject {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** Page of an entry. */
interface EntryPageOf<Data> {
  /** Template below `src/kinds/`; defaults to one that renders `sections`. */
  readonly template?: string;
  /** Route patterns, as in Astro. */
  readonly routes: readonly string[];
  /** Page type in search results. */
  type(data: Data): PageType;
  /** The list that contains the page, if any. */
  list(data: Data): ListName | undefined;
  /** In page order. */
  readonly sections: readonly Section[];
  /** Key facts in the sidebar. */
  readonly aside?: readonly KeyFactName[];
}

/** What a handout contains besides title, summary, cautions and care cards. */
export interface Handout<Data = unknown> {
  readonly keyFacts: readonly KeyFactName[];
  readonly sections: readonly string[];
  /** Shows care cards with all their signs, and no summary of the research. */
  readonly isAboutSafety?: boolean;
  /** Entries that have a handout; defaults to all of the kind. */
  has?(data: Data): boolean;
}

export interface KindDescriptor<Schema extends z.ZodType = z.ZodType> {
  readonly schema: Schema;
  /** `folder`: one Markdown file per entry. `file`: one YAML file, one entry per key. */
  readonly store: 'folder' | 'file';
  /** URL of an entry relative to the root of the guide: a page, or an anchor on a page. */
  path(id: string, data: z.output<Schema>): string;
  /** Anchor on pages of other entries that show this one, where it differs from the one in its URL. */
  anchorOnPages?(id: string): string;
  /** Minimum number of entries in a guide. */
  readonly min: number;
  /** Name in messages. */
  readonly one: string;
  readonly many: string;
  /** A complete example entry with every field, for tests and the authoring reference. */
  readonly example: Readonly<Record<string, unknown>>;
  /** Key of the label in `uiStrings.kinds`; defaults to the kind. */
  label?(data: z.output<Schema>): keyof typeof uiStrings.kinds;
  readonly page?: EntryPageOf<z.output<Schema>>;
  readonly lists?: readonly List[];
  readonly keyFacts?: Readonly<Partial<Record<KeyFactName, KeyFact>>>;
  readonly facets?: Readonly<Partial<Record<FacetName, Facet>>>;
  /** Facet of which the entry itself is a value, such as a body area. */
  facetOfItself?(data: z.output<Schema>): FacetName;
  /** Columns in the comparison table. */
  readonly compared?: readonly KeyFactName[];
  /** Facts of the side-by-side comparison, in order; defaults to the columns. */
  readonly comparisonFacts?: readonly KeyFactName[];
  /** How cautions are worded, and whether the kind is a column of the caution matrix. */
  readonly cautions?: { readonly against: CautionedAgainst; readonly inMatrix: boolean };
  /** Handout: key facts, and sections by anchor. */
  readonly handout?: Handout<z.output<Schema>>;
  /** schema.org data of the subject; undefined where schema.org has no type for it. */
  subject?(data: z.output<Schema>): Subject | undefined;
}

/** Type-checks a descriptor against its schema. */
export const defineKind = <Schema extends z.ZodType>(kind: KindDescriptor<Schema>): KindDescriptor<Schema> => kind;

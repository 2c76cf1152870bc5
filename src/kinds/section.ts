/** The sections of a page as data: order, anchors, headings, content, and which fields cite sources. */
import type { uiStrings } from '../ui-strings.ts';

/** A heading: a key of `uiStrings.sections`, or the title of a list. */
export type SectionHeading = keyof typeof uiStrings.sections | { readonly list: keyof typeof uiStrings.lists };

/** Content of a section. Parts without content are omitted. */
export type Part =
  /** The body of the entry. */
  | { readonly show: 'body' }
  /** A text field, as a paragraph. */
  | { readonly show: 'text'; readonly field: string }
  /** A field with several texts, each prefixed by the string `before`. */
  | {
      readonly show: 'list';
      readonly field: string;
      readonly as?: 'bullets' | 'steps' | 'check' | 'cross';
      readonly before?: 'donts';
      /** Field of each item that holds the text, for a list of objects; `dose` follows where an item has one. */
      readonly item?: string;
    }
  /** Parts shared by several kinds, from the field of the same name. The caution summary has its own heading. */
  | { readonly show: 'cautions' | 'care' | 'claims' | 'safety-summary' | 'questions' }
  /** Related entries of another kind, in either direction. */
  | { readonly show: 'related'; readonly kind: string; readonly as?: 'list' | 'links' }
  /** A field with one dated fact. */
  | { readonly show: 'fact'; readonly field: string }
  /** Content of the template's slot, named like the section; `fields` are those it renders. */
  | { readonly show: 'slot'; readonly fields?: readonly string[] };

export interface Section {
  /** Anchor of the section. A body with its own headings has none. */
  readonly id?: string;
  /** Heading; omitted where the part renders its own. */
  readonly heading?: SectionHeading;
  readonly parts: readonly Part[];
  /** Indexed as a subdocument, labeled by `uiStrings.answers`. */
  readonly answers?: keyof typeof uiStrings.answers;
  /** Excluded from the search index. */
  readonly unsearched?: boolean;
  /** Anchors within it. */
  readonly anchors?: readonly string[];
}

/** The entry fields that a part renders; 'body' is the body. */
function fieldsOfPart(part: Part): readonly string[] {
  if ('field' in part) return [part.field];
  if (part.show === 'slot') return part.fields ?? [];
  return ['body', 'cautions', 'care', 'claims'].includes(part.show) ? [part.show] : [];
}

/** The fields of sections in render order, without duplicates: sources are numbered in this order. */
export const fieldOrder = (sections: readonly Section[]): string[] => [
  ...new Set(sections.flatMap(({ parts }) => parts.flatMap(fieldsOfPart))),
];

/** All anchors of some sections. */
export const anchorsOf = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ id = [], anchors = [] }) => [id, anchors].flat());

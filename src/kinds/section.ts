/** The sections of a page as data: their order, anchors and headings, what stands in them, and which fields cite. */
import type { words } from '../ui-strings.ts';

/** One thing that a section shows; a part with nothing to show is left out. */
export type Part =
  /** The text of the entry. */
  | { readonly show: 'body' }
  /** A text field, as a paragraph. */
  | { readonly show: 'text'; readonly field: string }
  /** A field with several texts; the words `before` stand in front of each. */
  | {
      readonly show: 'list';
      readonly field: string;
      readonly as?: 'bullets' | 'steps' | 'check' | 'cross';
      readonly before?: 'donts';
    }
  /** Parts that several kinds have, each from the field of its name; the summary of the cautions brings its heading. */
  | { readonly show: 'cautions' | 'care' | 'claims' | 'safety-summary' | 'questions' }
  /** Entries of another kind that are related to it, whichever of the two says so. */
  | { readonly show: 'related'; readonly kind: string }
  /** A field with one dated fact. */
  | { readonly show: 'fact'; readonly field: string }
  /** What the template of the kind puts into the slot named as the section; `fields` are those that it shows. */
  | { readonly show: 'slot'; readonly fields?: readonly string[] };

export interface Section {
  /** Its anchor; links from elsewhere lead there. The text of a page that has headings of its own has none. */
  readonly id?: string;
  /** Its heading; left out where what is shown brings its own. */
  readonly heading?: keyof typeof words.sections;
  readonly parts: readonly Part[];
  /** A search gives it as an answer of its own, named by `words.answers`. */
  readonly answers?: keyof typeof words.answers;
  /** A search leaves its text out. */
  readonly unsearched?: boolean;
  /** Anchors within it. */
  readonly anchors?: readonly string[];
}

/** The fields of an entry that a part shows; 'body' is its text. */
function fieldsOfPart(part: Part): readonly string[] {
  if ('field' in part) return [part.field];
  if (part.show === 'slot') return part.fields ?? [];
  return ['body', 'cautions', 'care', 'claims'].includes(part.show) ? [part.show] : [];
}

/** The fields of sections in the order in which they are shown, each once: sources are numbered in this order. */
export const fieldOrder = (sections: readonly Section[]): string[] => [
  ...new Set(sections.flatMap(({ parts }) => parts.flatMap(fieldsOfPart))),
];

/** Every anchor that sections give. */
export const anchorsOf = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ id = [], anchors = [] }) => [id, anchors].flat());

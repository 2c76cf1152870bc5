/** Selects the sections of an entry's page that have content. */
import { descriptorOf, type Kind } from '../kinds/index.ts';
import type { Part, Section, SectionHeading } from '../kinds/section.ts';
import { uiStrings } from '../ui-strings.ts';
import type { Entry } from './entry.ts';
import type { ContentGraph } from './graph.ts';
import { valueAt } from './value-at.ts';

const isEmpty = (value: unknown) => value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

function hasContent(graph: ContentGraph, entry: Entry, part: Part, isInSlot: boolean): boolean {
  switch (part.show) {
    case 'body':
      return entry.body.trim() !== '';
    case 'text':
    case 'list':
    case 'fact':
      return !isEmpty(valueAt(entry.data, [part.field]));
    case 'cautions':
    case 'care':
    case 'claims':
      return !isEmpty(valueAt(entry.data, [part.show]));
    case 'related':
      return graph.related(entry, part.kind as Kind).length > 0;
    case 'slot':
      return isInSlot;
    // These parts render nothing without content.
    case 'safety-summary':
    case 'questions':
      return true;
  }
}

/** The text of a heading that a section names. */
export const headingText = (heading: SectionHeading): string =>
  typeof heading === 'string' ? uiStrings.sections[heading] : uiStrings.lists[heading.list].title;

/**
 * The sections to render, in page order, with their non-empty parts.
 * @param filled anchors of the sections whose slot the template fills
 */
export const shownSections = (graph: ContentGraph, entry: Entry, filled: readonly string[] = []): Section[] =>
  (descriptorOf(entry.kind).page?.sections ?? []).flatMap((section) => {
    const isInSlot = filled.includes(section.id ?? '');
    const parts = section.parts.filter((part) => hasContent(graph, entry, part, isInSlot));
    return parts.length > 0 ? [{ ...section, parts }] : [];
  });

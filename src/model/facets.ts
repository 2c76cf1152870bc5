/** Facet values of entries, for browsing and search. */
import type { Facet, FacetName } from '../kinds/kind.ts';
import { descriptorOf } from '../kinds/index.ts';
import { uiStrings } from '../ui-strings.ts';
import type { Entry } from './entry.ts';
import { entriesIn } from './key-facts.ts';
import type { ContentGraph } from './graph.ts';
import { site } from '../site.ts';
import { titleOf } from './titles.ts';
import { valueAt } from './value-at.ts';
import { valueLabel } from './value-label.ts';

export const facetNames = Object.keys(uiStrings.facets) as FacetName[];

export interface Choice {
  value: string;
  label: string;
}

export type Facets = Readonly<Partial<Record<FacetName, readonly Choice[]>>>;

/** Values of one facet for an entry. */
export function choicesIn(graph: ContentGraph, entry: Entry, facet: Facet): Choice[] {
  if ('always' in facet) return facet.always.map((value) => ({ value, label: valueLabel(value, facet.values) }));
  const entries = entriesIn(graph, entry, facet.field);
  if (entries.length > 0) return entries.map((other) => ({ value: other.id, label: titleOf(other) }));
  const values = [valueAt(entry.data, facet.field.split('.')) ?? []].flat();
  return values.map((value) => ({ value: String(value), label: valueLabel(value, facet.values) }));
}

/** All facet values of an entry, besides its kind. */
export function facetsOf(graph: ContentGraph, entry: Entry): Facets {
  const { facets = {}, facetOfItself } = descriptorOf(entry.kind);
  const own = facetOfItself?.(entry.data);
  return {
    ...Object.fromEntries(Object.entries(facets).map(([name, facet]) => [name, choicesIn(graph, entry, facet)])),
    ...(own && { [own]: [{ value: entry.id, label: titleOf(entry) }] }),
  };
}

/** Labels of facet values, which search filters by. */
export const labelsOf = (facets: Facets): Record<string, string[]> =>
  Object.fromEntries(Object.entries(facets).map(([name, choices]) => [name, choices.map(({ label }) => label)]));

/** All values of a facet, without duplicates, sorted by label. */
export const choicesOf = (all: readonly Facets[], name: FacetName): Choice[] =>
  [...new Map(all.flatMap((facets) => facets[name] ?? []).map((choice) => [choice.value, choice])).values()].toSorted(
    (a, b) => a.label.localeCompare(b.label, site.language, { numeric: true }),
  );

/** The key facts of an entry, as named by its descriptor, for pages, handouts and the comparison. */
import type { KeyFact, KeyFactName } from '../kinds/kind.ts';
import { descriptorOf, type Kind } from '../kinds/index.ts';
import { uiStrings } from '../ui-strings.ts';
import type { Entry } from './entry.ts';
import type { ContentGraph } from './graph.ts';
import { claimsOf, type Claim } from './parts.ts';
import { referencesOf } from './references.ts';
import { valueAt } from './value-at.ts';
import { valueLabel } from './value-label.ts';

/** Value of a key fact: a text, links to entries, or claims to summarize. */
export type KeyFactValue =
  { text: string } | { entries: readonly Entry[]; onFigure: boolean } | { claims: readonly Claim[] };

export interface ShownKeyFact {
  name: KeyFactName;
  label: string;
  value: KeyFactValue;
}

/** The values of a field as an array. */
const valuesOf = (entry: Entry, field: string): unknown[] => [valueAt(entry.data, field.split('.')) ?? []].flat();

/** The entries that a field refers to, in field order. */
export const entriesIn = (graph: ContentGraph, entry: Entry, field: string): Entry[] =>
  referencesOf(entry).flatMap(({ path, kind, id }) =>
    path.slice(0, -1).join('.') === field ? (graph.find(kind as Kind, id) ?? []) : [],
  );

/** One key fact of an entry; undefined where it has no value. */
export function valueOfFact(
  graph: ContentGraph,
  entry: Entry,
  name: string,
  fact: KeyFact,
  inTable = false,
): KeyFactValue | undefined {
  if ('claims' in fact) return { claims: claimsOf(entry) };
  if ('entry' in fact) {
    const { kind, id } = fact.entry;
    return { entries: [graph.find(kind as Kind, id) ?? []].flat(), onFigure: false };
  }
  if ('related' in fact) return { entries: graph.related(entry, fact.related as Kind), onFigure: false };
  const { field = name, values, valuesInTable = values, onFigure = false, separator = ', ' } = fact;
  const entries = entriesIn(graph, entry, field);
  if (entries.length > 0) return { entries, onFigure };
  const texts = valuesOf(entry, field).map((value) => valueLabel(value, inTable ? valuesInTable : values));
  return texts.length > 0 ? { text: texts.join(separator) } : undefined;
}

const isEmpty = (value: KeyFactValue) => 'entries' in value && value.entries.length === 0;

/**
 * The key facts of an entry that have a value.
 * @param names in display order
 * @param inTable uses the short labels of the comparison
 */
export function keyFactsOf(
  graph: ContentGraph,
  entry: Entry,
  names: readonly KeyFactName[],
  inTable = false,
): ShownKeyFact[] {
  const { keyFacts = {} } = descriptorOf(entry.kind);
  return names.flatMap((name) => {
    const fact = keyFacts[name];
    const value = fact && valueOfFact(graph, entry, name, fact, inTable);
    return value && !isEmpty(value) ? [{ name, label: uiStrings.keyFacts[name], value }] : [];
  });
}

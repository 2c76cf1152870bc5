/** The short facts of an entry as its descriptor names them: what a page, a sheet and the comparison show of it. */
import type { KeyFact, KeyFactName } from '../kinds/kind.ts';
import { descriptorOf, type Kind } from '../kinds/index.ts';
import { words } from '../ui-strings.ts';
import type { Entry } from './entry.ts';
import type { Guide } from './graph.ts';
import { claimsOf, type Claim } from './parts.ts';
import { referencesOf } from './references.ts';
import { valueAt } from './value-at.ts';
import { valueInWords } from './value-in-words.ts';

/** What a fact says: a text, entries to link to, or the claims of which it sums up the findings. */
export type KeyFactValue =
  { text: string } | { entries: readonly Entry[]; onFigure: boolean } | { claims: readonly Claim[] };

export interface ShownKeyFact {
  name: KeyFactName;
  label: string;
  value: KeyFactValue;
}

/** What stands in a field, one value or several. */
const valuesOf = (entry: Entry, field: string): unknown[] => [valueAt(entry.data, field.split('.')) ?? []].flat();

/** The entries to which a field refers, in its order. */
export const entriesIn = (guide: Guide, entry: Entry, field: string): Entry[] =>
  referencesOf(entry).flatMap(({ path, kind, id }) =>
    path.slice(0, -1).join('.') === field ? (guide.find(kind as Kind, id) ?? []) : [],
  );

/** What one fact of an entry says, shown under a name; undefined where it has no value. */
export function valueOfFact(
  guide: Guide,
  entry: Entry,
  name: string,
  fact: KeyFact,
  inTable = false,
): KeyFactValue | undefined {
  if ('claims' in fact) return { claims: claimsOf(entry) };
  if ('related' in fact) return { entries: guide.related(entry, fact.related as Kind), onFigure: false };
  const { field = name, values, valuesInTable = values, onFigure = false, separator = ', ' } = fact;
  const entries = entriesIn(guide, entry, field);
  if (entries.length > 0) return { entries, onFigure };
  const texts = valuesOf(entry, field).map((value) => valueInWords(value, inTable ? valuesInTable : values));
  return texts.length > 0 ? { text: texts.join(separator) } : undefined;
}

const isEmpty = (value: KeyFactValue) => 'entries' in value && value.entries.length === 0;

/**
 * The facts of an entry that have a value.
 * @param names in the order in which they are shown
 * @param inTable in a table beside other entries, where words are short
 */
export function keyFactsOf(guide: Guide, entry: Entry, names: readonly KeyFactName[], inTable = false): ShownKeyFact[] {
  const { keyFacts = {} } = descriptorOf(entry.kind);
  return names.flatMap((name) => {
    const fact = keyFacts[name];
    const value = fact && valueOfFact(guide, entry, name, fact, inTable);
    return value && !isEmpty(value) ? [{ name, label: words.keyFacts[name], value }] : [];
  });
}

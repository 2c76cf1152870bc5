/** The comparison of entries: the choice in the query of the URL, and the cautions that differ. */

/** Name of the query parameter; one for each chosen entry. */
export const choiceName = 'with';

/** The value of the parameter for an entry. */
export const choiceOf = ({ kind, id }: { kind: string; id: string }) => `${kind}.${id}`;

/** The chosen entries in a query, without duplicates. @param known valid values */
export const chosenIn = (search: string, known: readonly string[], max: number): string[] =>
  [...new Set(new URLSearchParams(search).getAll(choiceName))].filter((one) => known.includes(one)).slice(0, max);

/** The query for chosen entries; '' for none. */
export const queryOf = (chosen: readonly string[]): string => {
  const query = new URLSearchParams(chosen.map((one) => [choiceName, one])).toString();
  return query && `?${query}`;
};

/** Level of a caution for an entry; undefined if the entry does not state it. */
type Level = string | undefined;

interface CautionLevels {
  id: string;
  /** In the order of the entries. */
  levels: readonly Level[];
}

/**
 * The cautions that any of the entries states: those on which they differ, and those with one level for all.
 * @param order ids of all cautions in display order
 * @param entries the cautions of each entry: id → level
 */
export function compareCautions(
  order: readonly string[],
  entries: readonly ReadonlyMap<string, string>[],
): { differ: CautionLevels[]; same: CautionLevels[] } {
  const named = order
    .map((id) => ({ id, levels: entries.map((levels) => levels.get(id)) }))
    .filter(({ levels }) => levels.some((level) => level !== undefined));
  const isSame = ({ levels }: CautionLevels) => new Set(levels).size === 1;
  return { differ: named.filter((one) => !isSame(one)), same: named.filter(isSame) };
}

/** The comparison of entries: the choice in the query of the URL, and the cautions that differ. */

/** Name of the query parameter; one for each chosen entry. */
export const choiceName = 'with';

/** The value of the parameter for an entry. */
export const choiceOf = ({ kind, id }: { kind: string; id: string }) => `${kind}.${id}`;

/** The chosen entries in a query, without duplicates. @param known valid values */
export const chosenIn = (search: string, known: readonly string[], most: number): string[] =>
  [...new Set(new URLSearchParams(search).getAll(choiceName))].filter((one) => known.includes(one)).slice(0, most);

/** The query for chosen entries; '' for none. */
export const queryOf = (chosen: readonly string[]): string => {
  const query = new URLSearchParams(chosen.map((one) => [choiceName, one])).toString();
  return query && `?${query}`;
};

/** How strict an entry is about a caution; undefined where it does not name it. */
type Level = string | undefined;

interface CautionAcross {
  id: string;
  /** In the order of the entries. */
  levels: readonly Level[];
}

/**
 * The cautions that any of the entries names: those on which they differ, and those that are the same for all.
 * @param order ids of all cautions, in the order in which they are shown
 * @param entries the cautions of each entry: id → level
 */
export function compareCautions(
  order: readonly string[],
  entries: readonly ReadonlyMap<string, string>[],
): { differ: CautionAcross[]; same: CautionAcross[] } {
  const named = order
    .map((id) => ({ id, levels: entries.map((levels) => levels.get(id)) }))
    .filter(({ levels }) => levels.some((level) => level !== undefined));
  const isSame = ({ levels }: CautionAcross) => new Set(levels).size === 1;
  return { differ: named.filter((one) => !isSame(one)), same: named.filter(isSame) };
}

/** The advice for the cautions that a reader chooses on the safety page. */

type Level = 'do-not' | 'ask-first';

/** The level of one caution for one entry. */
export interface StatedCaution {
  entry: string;
  caution: string;
  level: Level;
  isThatArea: boolean;
}

export interface Advice {
  level: Level;
  isThatArea: boolean;
  /** The chosen cautions of this level and scope, each with the entries that state it. */
  cautions: { caution: string; entries: string[] }[];
}

const groups = (['do-not', 'ask-first'] as const).flatMap((level) =>
  [false, true].map((isThatArea) => ({ level, isThatArea })),
);

/**
 * Advice for the chosen cautions, strictest first, without empty groups.
 * An entry that is excluded for the whole body appears in that group only.
 */
export function adviceFor(chosen: readonly string[], stated: readonly StatedCaution[]): Advice[] {
  const relevant = stated.filter(({ caution }) => chosen.includes(caution));
  const isExcluded = ({ level, isThatArea }: StatedCaution) => level === 'do-not' && !isThatArea;
  const excluded = new Set(relevant.filter(isExcluded).map(({ entry }) => entry));
  return groups.flatMap(({ level, isThatArea }) => {
    const inGroup = relevant.filter(
      (one) => one.level === level && one.isThatArea === isThatArea && (isExcluded(one) || !excluded.has(one.entry)),
    );
    const cautions = [...Map.groupBy(inGroup, ({ caution }) => caution)].map(([caution, all]) => ({
      caution,
      entries: all.map(({ entry }) => entry),
    }));
    return cautions.length > 0 ? [{ level, isThatArea, cautions }] : [];
  });
}

/** Health data: a fragment is not sent to a server, as a query would be. */
const prefix = '#for=';

/** The fragment of a link to the list for these cautions. */
export const fragmentFor = (chosen: readonly string[]) => prefix + chosen.join(',');

/** The cautions in a fragment; undefined for any other fragment. */
export const chosenInFragment = (fragment: string): string[] | undefined =>
  fragment.startsWith(prefix) ? fragment.slice(prefix.length).split(',').filter(Boolean) : undefined;

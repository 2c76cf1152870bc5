/** The advice for the cautions that a reader chooses on the safety page. */

type Level = 'do-not' | 'ask-first';

/** What one entry says of one caution. */
export interface StatedCaution {
  entry: string;
  caution: string;
  level: Level;
  isThatArea: boolean;
}

export interface Advice {
  level: Level;
  isThatArea: boolean;
  /** The chosen cautions for which this holds, each with the entries that say so. */
  cautions: { caution: string; entries: string[] }[];
}

const groups = (['do-not', 'ask-first'] as const).flatMap((level) =>
  [false, true].map((isThatArea) => ({ level, isThatArea })),
);

/**
 * Advice for the chosen cautions, the strictest first; groups without any are left out.
 * An entry that is ruled out for the whole body is named there and nowhere else.
 */
export function adviceFor(chosen: readonly string[], stated: readonly StatedCaution[]): Advice[] {
  const relevant = stated.filter(({ caution }) => chosen.includes(caution));
  const isRuledOut = ({ level, isThatArea }: StatedCaution) => level === 'do-not' && !isThatArea;
  const ruledOut = new Set(relevant.filter(isRuledOut).map(({ entry }) => entry));
  return groups.flatMap(({ level, isThatArea }) => {
    const inGroup = relevant.filter(
      (one) => one.level === level && one.isThatArea === isThatArea && (isRuledOut(one) || !ruledOut.has(one.entry)),
    );
    const cautions = [...Map.groupBy(inGroup, ({ caution }) => caution)].map(([caution, all]) => ({
      caution,
      entries: all.map(({ entry }) => entry),
    }));
    return cautions.length > 0 ? [{ level, isThatArea, cautions }] : [];
  });
}

/** Health data: a fragment is not sent to a server, as a query would be. */
const start = '#for=';

/** The fragment of a link to the list for these cautions. */
export const fragmentFor = (chosen: readonly string[]) => start + chosen.join(',');

/** The cautions that a fragment names; undefined where it is of another sort. */
export const chosenInFragment = (fragment: string): string[] | undefined =>
  fragment.startsWith(start) ? fragment.slice(start.length).split(',').filter(Boolean) : undefined;

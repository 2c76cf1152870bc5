/** How the result of a check is written: for people, for programs, for the hosts of code. */
import type { Result } from '../check-content.ts';

/** Lines of a file as it is shown in messages; undefined where it cannot be read. */
type ReadLines = (file: string) => readonly string[] | undefined;

export interface Surface {
  readLines: ReadLines;
  /** Colours the text for a terminal; the same text where there is none. */
  paint: (style: 'error' | 'warning' | 'quiet' | 'strong', text: string) => string;
}

/** Writes a result as text, without a line break at its end. */
export type Format = (result: Result, surface: Surface) => string;

export const countOf = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;

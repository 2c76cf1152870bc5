/** Output formats of `check`. */
import type { Result } from '../check-content.ts';

/** Lines of a file as shown in messages; undefined where it is not readable. */
type ReadLines = (file: string) => readonly string[] | undefined;

export interface Surface {
  readLines: ReadLines;
  /** Colors text for a terminal; identity where colors are off. */
  paint: (style: 'error' | 'warning' | 'quiet' | 'strong', text: string) => string;
}

/** Formats a result, without a trailing line break. */
export type Format = (result: Result, surface: Surface) => string;

export const countOf = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;

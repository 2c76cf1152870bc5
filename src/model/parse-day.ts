/** Parses a day in a common notation into ISO 8601, where it is unambiguous. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (word: string) => months.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/** Year, month and day in the order of the text; undefined where the order is ambiguous. */
function partsOf(text: string): readonly [year: number, month: number, day: number] | undefined {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)?.map(Number) ?? [];
  if (year && month && day) return [year, month, day];
  const [, one, two, after] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text)?.map(Number) ?? [];
  // 3/4 is March 4 in some countries and April 3 in others.
  if (one && two && after)
    return one > 12 ? [after, two, one] : two > 12 || one === two ? [after, one, two] : undefined;
  const named = /^(\d{1,2})\.? ([a-z]{3,9})\.?,? (\d{4})$/i.exec(text);
  if (named) return [Number(named[3]), monthOf(named[2] ?? ''), Number(named[1])];
  const american = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i.exec(text);
  return american ? [Number(american[3]), monthOf(american[1] ?? ''), Number(american[2])] : undefined;
}

/** @returns `2026-11-28`, or undefined for no day or an ambiguous one */
export function parseDay(text: string): string | undefined {
  const parts = partsOf(text.trim());
  if (!parts) return undefined;
  const [year, month, day] = parts;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isThere ? date.toISOString().slice(0, 10) : undefined;
}

/** Changes to a text by position: every other character of it stays as it is. */

/** What stands between two offsets of the text is replaced. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** In order of their places; those of one place in the order in which they were made. What lies in another that cuts is left out. */
function ordered(splices: readonly Splice[]): Splice[] {
  let cutTo = 0;
  return splices
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const isCut = start < cutTo;
      cutTo = Math.max(cutTo, end);
      return !isCut;
    });
}

/** The text with all changes. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text: added } of ordered(splices)) {
    parts.push(text.slice(from, start), added);
    from = end;
  }
  return parts.join('') + text.slice(from);
}

/** Lines and columns of the changed text, both from 1, for offsets of the text as it was. */
export function positionsAfter(
  text: string,
  splices: readonly Splice[],
): (offset: number) => { line: number; column: number } {
  const all = ordered(splices);
  const changed = applySplices(text, splices);
  const lineStarts = [0, ...[...changed.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    let now = offset;
    for (const { start, end, text: added } of all) {
      if (start > offset) break;
      now += added.length - (Math.min(end, offset) - start);
    }
    const line = lineStarts.findLastIndex((start) => start <= now);
    return { line: line + 1, column: now - (lineStarts[line] ?? 0) + 1 };
  };
}

/** Edits a text by offsets; all other characters stay unchanged. */

/** Replaces a range of the text. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** Sorted by offset; insertions at the same offset keep their order. Edits inside a removed range are omitted. */
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

/** The text with all edits. */
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

/** Maps offsets of the original text to lines and columns of the edited text, both from 1. */
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
